// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;

/// Cuts the fragments of a flattened row into cells: task, lead, coordinators, time.
///
/// The task's column is wide, the agencies' columns are narrow. A cell begins with a capital; its
/// place is the likelier, the more a fragment could have gone on in the line above it but did not.
final class CellCuts {
  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)thường xuyên|h[àằ]ng (?:năm|quý|tháng)"
              + "|(?:(?:năm|giai đoạn|từ|đến|trước|trong|quý [IVX]{1,3}|tháng \\d{1,2})[ ,/]+){0,4}"
              + "\\d{4}(?: ?[-–] ?(?:năm )?\\d{4})?[ .,;]?(?:và .{1,24})?");
  private static final Pattern OPEN_END =
      Pattern.compile("(?iu).*(?:[,;:(/-]|(?:^| )(?:và|các|của|cho|tại|về|với|theo))");
  private static final Pattern AGENCY_HEAD =
      Pattern.compile(
          "(?:Sở|Các|UBND|Ủy ban|Uỷ ban|Ban|Công an|Điện lực|Doanh nghiệp|Ngân hàng|Báo|Đài|Hội|Bộ"
              + "|Đoàn|Liên|Văn phòng|Cục|Chi cục|Trung tâm|Trường|Cơ quan|Đơn vị|VNPT|Viettel|HĐND"
              + "|Tỉnh|Thanh tra|Kho bạc|Thuế|Bưu điện|Công ty|Hiệp hội|Chủ tịch)(?:[ ,;].*|$)");

  private final int wide;
  private final int narrow;

  private CellCuts(int wide, int narrow) {
    this.wide = wide;
    this.narrow = narrow;
  }

  /// @param groupTitle where the fragments begin with the title of a group before the row's task
  record Cells(
      PlacedText groupTitle,
      PlacedText task,
      PlacedText lead,
      PlacedText coordinators,
      PlacedText time) {}

  /// Learns the widths of the columns from all rows of a table.
  static CellCuts learnedFrom(List<List<PlacedText>> rows) {
    int wide = rows.stream().flatMap(List::stream).mapToInt(PlacedText::length).max().orElse(0);
    int limit = wide * 3 / 5;
    int narrow =
        rows.stream()
            .map(row -> tail(row, limit))
            .flatMap(List::stream)
            .mapToInt(PlacedText::length)
            .max()
            .orElse(0);
    return new CellCuts(wide, narrow);
  }

  static boolean isTime(PlacedText header, int columns) {
    return columns > 2
        && Pattern.compile("(?iu)thời (?:gian|hạn)|tiến độ|lộ trình").matcher(header).find();
  }

  Cells cut(List<PlacedText> fragments) {
    Range time = time(fragments);
    int agencies = agencyStart(fragments, time.start());
    if (agencies >= time.start()) {
      return new Cells(
          PlacedText.EMPTY,
          LineJoiner.joinAll(fragments),
          PlacedText.EMPTY,
          PlacedText.EMPTY,
          PlacedText.EMPTY);
    }
    List<PlacedText> task = new ArrayList<>(fragments.subList(0, agencies));
    List<PlacedText> narrowCells = fragments.subList(agencies, time.start());
    int second = secondCell(narrowCells);
    List<PlacedText> lead = new ArrayList<>(narrowCells.subList(0, second));
    // what follows the time goes on with the row behind a page's end
    for (PlacedText rest : fragments.subList(time.end(), fragments.size())) {
      (stillInTask(task, rest, narrowCells) ? task : lead).add(rest);
    }
    int title = groupTitle(task);
    return new Cells(
        LineJoiner.joinAll(task.subList(0, title)),
        LineJoiner.joinAll(task.subList(title, task.size())),
        LineJoiner.joinAll(lead),
        LineJoiner.joinAll(narrowCells.subList(second, narrowCells.size())),
        LineJoiner.joinAll(fragments.subList(time.start(), time.end())));
  }

  /// What follows a row's time belongs to the task where it is long, where the agencies are whole,
  /// or where the task's line before it is full.
  private boolean stillInTask(
      List<PlacedText> task, PlacedText rest, List<PlacedText> narrowCells) {
    return rest.length() > limit()
        || !OPEN_END.matcher(narrowCells.getLast()).matches()
            && task.getLast().length() + 1 + firstWord(rest).length() > wide - 4;
  }

  private int limit() {
    return wide * 3 / 5;
  }

  /// Where the first agency cell begins: the first fragment with a capital from which on all are
  /// short, up to the row's time; `time` where there is none.
  private int agencyStart(List<PlacedText> fragments, int time) {
    int start = time;
    while (start > 0 && fragments.get(start - 1).length() <= limit()) {
      start--;
    }
    start = Math.max(start, 1);
    while (start < time && !Character.isUpperCase(fragments.get(start).charAt(0))) {
      start++;
    }
    return start;
  }

  /// The fragments that give the row's time: the last run of at most four that reads as a time;
  /// empty, at the start, where there is none.
  private static Range time(List<PlacedText> fragments) {
    for (int end = fragments.size(); end > 1; end--) {
      for (int start = Math.max(1, end - 4); start < end; start++) {
        PlacedText joined = LineJoiner.joinAll(fragments.subList(start, end));
        if (startsCell(fragments.get(start)) && TIME.matcher(joined).matches()) {
          return new Range(start, end);
        }
      }
    }
    return new Range(0, 0);
  }

  private record Range(int start, int end) {}

  private static boolean startsCell(PlacedText fragment) {
    int first = fragment.charAt(0);
    return Character.isDigit(first)
        || Character.isUpperCase(first) && !AGENCY_HEAD.matcher(fragment).matches();
  }

  /// Where the second of two agency cells begins; the end where there is but one.
  private int secondCell(List<PlacedText> cells) {
    int best = cells.size();
    int bestScore = 3;
    for (int i = 1; i < cells.size(); i++) {
      if (Character.isUpperCase(cells.get(i).charAt(0))) {
        int score = score(cells.get(i - 1), cells.get(i));
        if (score > bestScore) {
          bestScore = score;
          best = i;
        }
      }
    }
    return best;
  }

  private int score(PlacedText above, PlacedText fragment) {
    boolean fits = above.length() + 1 + firstWord(fragment).length() <= narrow;
    return (OPEN_END.matcher(above).matches() ? 0 : 2)
        + (fits ? 2 : 0)
        + (AGENCY_HEAD.matcher(fragment).matches() ? 2 : 0);
  }

  /// How many of the task's fragments are the title of a group that stands over it: they end before
  /// the line's end, and a capital follows.
  private int groupTitle(List<PlacedText> task) {
    for (int i = 1; i < Math.min(task.size() - 1, 4); i++) {
      PlacedText above = task.get(i - 1);
      boolean broken = above.length() + 1 + firstWord(task.get(i)).length() < wide - 4;
      if (broken && Character.isUpperCase(task.get(i).charAt(0)) && !above.matches(".*[.,;:]")) {
        return i;
      }
    }
    return 0;
  }

  private static List<PlacedText> tail(List<PlacedText> row, int limit) {
    int start = row.size();
    while (start > 0 && row.get(start - 1).length() <= limit) {
      start--;
    }
    return row.subList(Math.min(start + 1, row.size()), row.size());
  }

  private static String firstWord(PlacedText text) {
    int space = text.toString().indexOf(' ');
    return text.toString().substring(0, space < 0 ? text.length() : space);
  }
}
