// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.Shape.RowKind;
import org.kehoach.corpus.read.SourceBlock.Line;

/// Rebuilds the rows of a task table (number, task, lead agency, coordinating agencies, time) that
/// a plain-text copy has flattened to one column of cell fragments, as in the appendices of plans
/// copied out of a PDF.
///
/// A row begins where the next number in the table's own counting stands. Within a row the narrow
/// agency columns begin where all further fragments are short ([CellCuts]).
final class FlattenedTable {
  private static final Pattern HEADER_START = Pattern.compile("(?iu)(?:TT|STT|Số TT)\\b\\s*(.*)");
  private static final Pattern COLUMN_START =
      Pattern.compile(
          "(?iu)(nội dung|nhiệm vụ|tên nhiệm vụ|công việc|cơ quan|đơn vị|chủ trì|phối hợp|thời gian"
              + "|thời hạn|tiến độ|lộ trình|sản phẩm|kết quả|kinh phí|ghi chú).*");
  private static final Pattern NUMBERED =
      Pattern.compile("([IVX]{1,5}|\\d{1,3}(?:\\.\\d{1,2}){0,2})(?:[.)]?\\s+(.*)|[.)]?)");

  private static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}");

  private final List<Line> lines;
  private int at;
  private final List<PlacedText> headers = new ArrayList<>();
  private final List<Piece.GridRow> repeated = new ArrayList<>();

  private FlattenedTable(List<Line> lines, int at) {
    this.lines = lines;
    this.at = at;
  }

  /// A rebuilt table and the index of the first line behind it.
  record Rebuilt(Piece.Grid grid, int end) {}

  /// The flattened table whose header begins at line `at`, if one does.
  static Optional<Rebuilt> at(List<Line> lines, int at) {
    if (!HEADER_START.matcher(lines.get(at).text()).matches()) {
      return Optional.empty();
    }
    FlattenedTable table = new FlattenedTable(lines, at);
    return table.readHeader() ? Optional.of(table.readRows()) : Optional.empty();
  }

  /// Reads the header's fragments; true where they name a task table with agencies and times.
  private boolean readHeader() {
    PlacedText first = lines.get(at).words();
    Matcher start = HEADER_START.matcher(first);
    if (!start.matches()) {
      return false;
    }
    headers.clear();
    headers.add(first.cut(0, start.start(1)).strip());
    List<PlacedText> fragments = new ArrayList<>();
    if (!start.group(1).isBlank()) {
      fragments.add(first.cut(start.start(1), start.end(1)).strip());
    }
    int i = at + 1;
    while (i < lines.size() && i < at + 30 && !firstNumber(lines.get(i).text())) {
      fragments.add(lines.get(i++).words());
    }
    for (PlacedText fragment : fragments) {
      boolean begins = COLUMN_START.matcher(fragment).matches() && startsUpper(fragment);
      if (begins || headers.size() == 1) {
        headers.add(fragment);
      } else {
        headers.set(headers.size() - 1, PlacedText.join(" ", List.of(headers.getLast(), fragment)));
      }
    }
    at = i;
    return headers.size() == 5 && CellCuts.isTime(headers.get(4), headers.size());
  }

  private static boolean firstNumber(String text) {
    Matcher number = NUMBERED.matcher(text);
    return number.matches() && (number.group(1).equals("1") || number.group(1).equals("I"));
  }

  private Rebuilt readRows() {
    List<Row> rows = new ArrayList<>();
    Counting counting = new Counting();
    int headerPage = lines.get(at - 1).page();
    while (at < lines.size()) {
      PlacedText text = lines.get(at).words();
      Matcher number = NUMBERED.matcher(text);
      if (HEADER_START.matcher(text).matches()) {
        dropPageNumber(rows);
        int header = at;
        readHeader();
        repeated.add(
            row(
                RowKind.HEADER,
                lines.subList(header, at).stream().map(Line::words).toList(),
                lines.get(header).page()));
      } else if (number.matches() && counting.accepts(number.group(1))) {
        PlacedText marker = text.cut(number.start(1), number.end(1));
        Row row = new Row(marker, lines.get(at).page());
        if (number.group(2) != null) {
          row.add(text.cut(number.start(2), number.end(2)));
        }
        rows.add(row);
        at++;
      } else if (rows.isEmpty()) {
        break;
      } else {
        rows.getLast().add(text);
        at++;
      }
    }
    return new Rebuilt(grid(rows, headerPage), at);
  }

  private static void dropPageNumber(List<Row> rows) {
    if (!rows.isEmpty()
        && !rows.getLast().fragments.isEmpty()
        && Furniture.isPageNumber(rows.getLast().fragments.getLast())) {
      rows.getLast().fragments.removeLast();
    }
  }

  private Piece.Grid grid(List<Row> rows, int page) {
    List<Piece.GridRow> out = new ArrayList<>();
    out.add(row(RowKind.HEADER, headers, page));
    CellCuts cuts = CellCuts.learnedFrom(rows.stream().map(r -> r.fragments).toList());
    for (Row row : rows) {
      CellCuts.Cells cells = cuts.cut(row.fragments);
      PlacedText number = row.number;
      if (!cells.groupTitle().isEmpty()) {
        out.add(row(RowKind.GROUP, groupTitle(number, cells), row.page));
        number = PlacedText.EMPTY;
      }
      if (!cells.task().isEmpty()) {
        boolean group = cells.lead().isEmpty() && cells.time().isEmpty();
        out.add(
            row(
                group ? RowKind.GROUP : RowKind.RECORD,
                List.of(number, cells.task(), cells.lead(), cells.coordinators(), cells.time()),
                row.page));
      }
    }
    return new Piece.Grid(headers.stream().map(PlacedText::toString).toList(), out, repeated, page);
  }

  private static Piece.GridRow row(RowKind kind, List<PlacedText> cells, int page) {
    return new Piece.GridRow(kind, cells, cells.stream().map(c -> false).toList(), page);
  }

  private static List<PlacedText> groupTitle(PlacedText number, CellCuts.Cells cells) {
    return List.of(
        number, cells.groupTitle(), PlacedText.EMPTY, PlacedText.EMPTY, PlacedText.EMPTY);
  }

  private static boolean startsUpper(PlacedText text) {
    return Character.isUpperCase(text.charAt(0));
  }

  private static final class Row {
    final PlacedText number;
    final int page;
    final List<PlacedText> fragments = new ArrayList<>();

    Row(PlacedText number, int page) {
      this.number = number;
      this.page = page;
    }

    /// Adds a line; a wide gap in it stands between two cells.
    void add(PlacedText line) {
      line.split(WIDE_GAP).stream().filter(s -> !s.strip().isEmpty()).forEach(fragments::add);
    }
  }

  /// Which row number may come next in a table's counting.
  private static final class Counting {
    private String roman = "";
    private String last = "";

    boolean accepts(String number) {
      if (Character.isLetter(number.charAt(0))) {
        if (value(number) != value(roman) + 1) {
          return false;
        }
        roman = number;
        last = "";
        return true;
      }
      if (!follows(number)) {
        return false;
      }
      last = number;
      return true;
    }

    private boolean follows(String number) {
      if (number.equals(last.isEmpty() ? "1" : last + ".1")) {
        return true;
      }
      for (String outer = last; !outer.isEmpty(); ) {
        int dot = outer.lastIndexOf('.');
        String head = dot < 0 ? "" : outer.substring(0, dot + 1);
        if (number.equals(head + (Integer.parseInt(outer.substring(dot + 1)) + 1))) {
          return true;
        }
        outer = dot < 0 ? "" : outer.substring(0, dot);
      }
      return false;
    }

    private static int value(String roman) {
      int sum = 0;
      for (int i = 0; i < roman.length(); i++) {
        int digit = digit(roman.charAt(i));
        boolean minus = i + 1 < roman.length() && digit < digit(roman.charAt(i + 1));
        sum += minus ? -digit : digit;
      }
      return sum;
    }

    private static int digit(char c) {
      return c == 'I' ? 1 : c == 'V' ? 5 : 10;
    }
  }
}
