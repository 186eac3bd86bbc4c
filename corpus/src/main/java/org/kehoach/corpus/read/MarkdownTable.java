// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.kehoach.corpus.read.SourceBlock.Row;

/// A pipe table. Read from its lines, not from the parser's rows, which lose every cell beyond the
/// header's last.
final class MarkdownTable {

  private static final Pattern RULE = Pattern.compile("[|: ]*+-[-|: ]*+");
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

  private MarkdownTable() {}

  /// Whether a line is a table's row also where no rule stands under a header, as on the second
  /// page of an OCR's table.
  static boolean isRow(String line) {
    String stripped = line.strip();
    return stripped.length() > 2 && stripped.startsWith("|") && stripped.endsWith("|");
  }

  static List<Row> rows(List<String> lines, Parser parser) {
    List<List<TableGrid.Written>> rows =
        lines.stream()
            .map(String::strip)
            .filter(line -> !RULE.matcher(line).matches())
            .map(line -> cells(line, parser))
            .toList();
    return TableGrid.fill(rows, 0);
  }

  private static List<TableGrid.Written> cells(String line, Parser parser) {
    String inner = line.startsWith("|") ? line.substring(1) : line;
    if (inner.endsWith("|") && !inner.endsWith("\\|")) {
      inner = inner.substring(0, inner.length() - 1);
    }
    List<TableGrid.Written> cells = new ArrayList<>();
    for (String cell : PIPE.split(inner, -1)) {
      cells.add(cell(cell.replace("\\|", "|").strip(), parser));
    }
    return cells;
  }

  /// A cell holds running text only, so "1." or "-" in it is no list: a letter before it, taken off
  /// afterwards, keeps the parser from seeing one.
  private static TableGrid.Written cell(String written, Parser parser) {
    MarkdownText text = MarkdownText.of(parser.parse("x " + written));
    String folded = CleanText.folded(text.text().substring(1));
    return new TableGrid.Written(folded, 1, 1, !folded.isEmpty() && isAllBold(written));
  }

  private static boolean isAllBold(String written) {
    return (written.startsWith("**") && written.endsWith("**"))
        || (written.startsWith("<b>") && written.endsWith("</b>"));
  }
}
