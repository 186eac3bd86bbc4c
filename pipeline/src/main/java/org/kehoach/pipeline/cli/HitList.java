// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.output.search.SearchHit;
import org.kehoach.output.search.SearchResult;

/// A search's hits for people to read.
record HitList(SearchResult result) {
  private static final String INDENT = "    ";

  /// A few lines per hit: what and where, value or agencies, the quote with its marks, the id.
  List<String> lines(Screen screen) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < result.hits().size(); i++) {
      lines.addAll(lines(i + 1, result.hits().get(i), screen));
      lines.add("");
    }
    return lines;
  }

  private static List<String> lines(int rank, SearchHit hit, Screen screen) {
    HitText text = new HitText(hit);
    Evidence evidence = hit.record().evidence();
    int columns = screen.columns();
    String province = text.province().isEmpty() ? "" : text.province() + " · ";
    String page = evidence.page() == 0 ? "" : " · page " + evidence.page();
    String kind = WordConverter.word(hit.kind());
    List<String> lines = new ArrayList<>();
    lines.add(
        DisplayText.cut(
            "%-3s %s · %s%s%s".formatted(rank + ".", kind, province, text.document(), page),
            columns));
    if (!text.section().isEmpty()) {
      lines.add(INDENT + DisplayText.cut(text.section(), columns - INDENT.length()));
    }
    if (!text.essence().isEmpty()) {
      indent(DisplayText.wrap(text.essence(), columns - INDENT.length()), lines);
    }
    MarkedText quote = new MarkedText(evidence.quote(), hit.marks());
    indent(quote.lines(columns - INDENT.length(), QuoteMark.on(screen)), lines);
    lines.add(INDENT + "id " + hit.record().id());
    return lines;
  }

  private static void indent(List<String> text, List<String> lines) {
    text.forEach(line -> lines.add(INDENT + line));
  }
}
