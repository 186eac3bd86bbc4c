// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.extractors.profile.ActTypes.Act;

/// The head of a document's outermost act.
///
/// @param act the act; null where no heading names it
/// @param letterhead the lines above the act's name and those of it that stand below, or the first
///   lines where nothing names it
/// @param title the lines of the title, the act's name cut off
/// @param below the lines between title and recitals ("ỦY BAN NHÂN DÂN TỈNH …")
/// @param end index of the first line behind all these
record Head(
    @Nullable Act act, List<String> letterhead, List<String> title, List<String> below, int end) {

  private static final int FARTHEST_ACT = 60;
  private static final int LONGEST_LETTERHEAD = 12;
  private static final int MOST_TITLE_LINES = 5;
  private static final int LONGEST_TITLE_LINE = 500;
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?iu)(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|chủ tịch|thủ tướng|bộ trưởng|hội đồng nhân"
              + " dân|giám đốc)(?!\\p{L}).*");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:[IVX]{1,4}\\.|Điều \\d|TM\\.|KT\\.|TL\\.|Nơi nhận).*|\\(.*|(?:Căn cứ|Thực hiện|Triển"
              + " khai|Theo) .*[;:.]|.*[;:]|[-–_*\\s]+|.*\\./?\\.?");

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("(?iu)[\\p{L} .]{2,40},\\s*ngày[\\s\\d.…]*tháng[\\s\\d.…]*năm\\s*\\d{4}");
  private static final Pattern MOTTO =
      Pattern.compile(
          "CỘNG H(?:ÒA|OÀ) XÃ.*|(?:XÃ )?HỘI CHỦ NGHĨA.*|CHỦ NGHĨA VIỆT NAM|Độc lập ?-.*|[-–_\\s]+");

  /// Where a title ran into the first recital, no mark between them.
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(?<=.{15}) (?=(?:Căn cứ|Thực hiện|Triển khai|Triển khai thực hiện) (?:các )?(?:Luật|Nghị"
              + " quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Thông tư|Thông báo|Công"
              + " văn|Chương trình)[ :])");

  Head {
    letterhead = List.copyOf(letterhead);
    title = List.copyOf(title);
    below = List.copyOf(below);
  }

  /// The head in `lines`, the whole document's.
  static Head of(List<HeadLine> lines, ActTypes acts) {
    int heading = 0;
    Act act = null;
    for (; heading < Math.min(lines.size(), FARTHEST_ACT); heading++) {
      HeadLine line = lines.get(heading);
      act = line.titleable() ? acts.heading(line.text()) : null;
      if (act != null) {
        break;
      }
    }
    if (act == null) {
      int end = Math.min(lines.size(), LONGEST_LETTERHEAD);
      return new Head(null, texts(lines.subList(0, end)), List.of(), List.of(), end);
    }
    return below(lines, heading, act);
  }

  private static Head below(List<HeadLine> lines, int heading, Act act) {
    List<String> letterhead = new ArrayList<>(texts(lines.subList(0, heading)));
    List<String> title = new ArrayList<>();
    String rest = lines.get(heading).text().substring(act.name().length()).strip();
    if (!rest.isEmpty() && !rest.startsWith("của ")) {
      title.add(rest);
    }
    int at = heading + 1;
    for (; at < lines.size() && title.size() < MOST_TITLE_LINES; at++) {
      String line = lines.get(at).text();
      if (PLACE_AND_DATE.matcher(line).matches()) {
        letterhead.addAll(title);
        title.clear();
        letterhead.add(line);
      } else if (MOTTO.matcher(line).matches()) {
        letterhead.add(line);
      } else if (isTitle(lines.get(at), title)) {
        title.add(line);
      } else {
        break;
      }
    }
    if (title.isEmpty() && at < lines.size()) {
      Matcher runIn = RUN_IN.matcher(lines.get(at).text());
      if (runIn.find()) {
        title.add(lines.get(at).text().substring(0, runIn.start()));
      }
    }
    int end = at;
    while (end < lines.size() && end < at + 3 && ORGAN.matcher(lines.get(end).text()).matches()) {
      end++;
    }
    return new Head(act, letterhead, title, texts(lines.subList(at, end)), end);
  }

  private static List<String> texts(List<HeadLine> lines) {
    return lines.stream().map(HeadLine::text).toList();
  }

  private static boolean isTitle(HeadLine line, List<String> title) {
    boolean sentence =
        !title.isEmpty()
            && RunningCase.isCapitals(title.getLast())
            && !RunningCase.isCapitals(line.text())
            && line.text().length() > 150;
    return !sentence
        && line.titleable()
        && line.text().length() <= LONGEST_TITLE_LINE
        && !ORGAN.matcher(line.text()).matches()
        && !NO_TITLE.matcher(line.text()).matches();
  }

  /// All lines that may name the issuer.
  List<String> organs() {
    List<String> organs = new ArrayList<>(letterhead);
    organs.addAll(below);
    return organs;
  }
}
