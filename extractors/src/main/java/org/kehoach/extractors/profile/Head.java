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
/// @param title the lines of the title, the act's name cut off; where nothing names the act the
///   lines in capitals below number and date
/// @param below the lines between title and recitals ("ỦY BAN NHÂN DÂN TỈNH …")
/// @param end index of the first line behind all these
record Head(
    @Nullable Act act, List<String> letterhead, List<String> title, List<String> below, int end) {

  private static final int FARTHEST_ACT = 60;
  private static final int LONGEST_LETTERHEAD = 12;
  private static final int LONGEST_LETTERHEAD_ABOVE_MOTTO = 8;
  private static final int FARTHEST_MOTTO = 400;
  private static final Pattern NUMBERED_OR_DATED =
      Pattern.compile("(?iu)^\\W*số\\W.*\\d.*[-/]\\p{L}|,\\s*ngày\\s.*năm\\s*\\d{4}");

  /// "CỦA ỦY BAN NHÂN DÂN TỈNH …" behind or below the act's name, before what it is about.
  private static final Pattern OF_ORGAN =
      Pattern.compile("(?:của |CỦA )(?:(?! (?:về|Về|VỀ) ).)*(?: (?=(?:về|Về|VỀ) )|$)");

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

  /// The head in `lines`, the whole document's; what a web page writes above the letterhead is left
  /// out.
  static Head of(List<HeadLine> lines, ActTypes acts) {
    int motto = motto(lines, acts);
    int start = Math.max(0, motto - LONGEST_LETTERHEAD_ABOVE_MOTTO);
    for (int i = motto; i < Math.min(lines.size(), motto + FARTHEST_ACT); i++) {
      Act act = acts.heading(lines.get(i));
      if (act != null) {
        return below(lines, start, i, act);
      }
    }
    return unnamed(lines, start);
  }

  /// Where the state's or the Party's motto stands, above which no act is named; 0 where there is
  /// none, or an act's name in capitals stands before it.
  private static int motto(List<HeadLine> lines, ActTypes acts) {
    for (int i = 0; i < Math.min(lines.size(), FARTHEST_MOTTO); i++) {
      if (HeadLine.STATE.matcher(lines.get(i).text()).find()) {
        return i;
      }
      if (RunningCase.isCapitals(lines.get(i).text()) && acts.heading(lines.get(i)) != null) {
        return 0;
      }
    }
    return 0;
  }

  /// The head of a document in which no line names the act.
  private static Head unnamed(List<HeadLine> lines, int start) {
    int end = Math.min(lines.size(), start + LONGEST_LETTERHEAD);
    List<String> title = new ArrayList<>();
    boolean dated = false;
    for (int i = start; i < end; i++) {
      HeadLine line = lines.get(i);
      boolean capitals = RunningCase.isCapitals(line.text());
      if (dated && capitals && isTitle(line, title) && !MOTTO.matcher(line.text()).matches()) {
        title.add(line.text());
      } else if (!title.isEmpty()) {
        return new Head(null, texts(lines.subList(start, i - title.size())), title, List.of(), i);
      }
      dated |= NUMBERED_OR_DATED.matcher(line.text()).find();
    }
    return new Head(null, texts(lines.subList(start, end)), List.of(), List.of(), end);
  }

  private static Head below(List<HeadLine> lines, int start, int heading, Act act) {
    List<String> letterhead = new ArrayList<>(texts(lines.subList(start, heading)));
    List<String> title = new ArrayList<>();
    String rest = lines.get(heading).text().substring(act.name().length()).strip();
    int at = heading + 1;
    if (rest.isEmpty() && at < lines.size() && startsWithOrgan(lines.get(at).text())) {
      rest = lines.get(at).text();
      at++;
    }
    String subject = startsWithOrgan(rest) ? OF_ORGAN.matcher(rest).replaceFirst("") : rest;
    if (!subject.isEmpty()) {
      title.add(subject);
    }
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

  private static boolean startsWithOrgan(String line) {
    return OF_ORGAN.matcher(line).lookingAt();
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
}
