// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.extractors.profile.ActTypes.Act;

/// The head of a document's outermost act.
///
/// @param act the act; null where no heading names it
/// @param letterhead the lines above the act's name, or the first lines where nothing names it
/// @param title the lines of the title, the act's name cut off
/// @param below the lines between title and recitals ("ỦY BAN NHÂN DÂN TỈNH …")
record Head(@Nullable Act act, List<String> letterhead, List<String> title, List<String> below) {

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
          "\\(.*|(?:Căn cứ|Thực hiện|Triển khai|Theo) .*[;:.]|.*[;:]|[-–_*\\s]+|.*\\./?\\.?");

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

  static Head of(PlanDocument document, List<String> lines, ActTypes acts) {
    int heading = -1;
    Act act = null;
    for (int i = 0; i < Math.min(lines.size(), FARTHEST_ACT) && act == null; i++) {
      act = document.blocks().get(i).row() == null ? acts.heading(lines.get(i)) : null;
      heading = i;
    }
    if (act == null) {
      int end = Math.min(lines.size(), LONGEST_LETTERHEAD);
      return new Head(null, lines.subList(0, end), List.of(), List.of());
    }
    List<String> title = new ArrayList<>();
    String rest = lines.get(heading).substring(act.name().length()).strip();
    if (!rest.isEmpty() && !rest.startsWith("của ")) {
      title.add(rest);
    }
    int at = heading + 1;
    while (at < lines.size()
        && title.size() < MOST_TITLE_LINES
        && isTitle(document.blocks().get(at), lines.get(at), title)) {
      title.add(lines.get(at++));
    }
    if (title.isEmpty() && at < lines.size() && NO_TITLE.matcher(lines.get(at)).matches()) {
      Matcher runIn = RUN_IN.matcher(lines.get(at));
      if (runIn.find()) {
        title.add(lines.get(at).substring(0, runIn.start()));
      }
    }
    int end = at;
    while (end < lines.size() && end < at + 3 && ORGAN.matcher(lines.get(end)).matches()) {
      end++;
    }
    return new Head(act, lines.subList(0, heading), title, lines.subList(at, end));
  }

  private static boolean isTitle(Block block, String line, List<String> title) {
    boolean sentence =
        !title.isEmpty()
            && RunningCase.isCapitals(title.getLast())
            && !RunningCase.isCapitals(line)
            && line.length() > 150;
    return !sentence
        && line.length() <= LONGEST_TITLE_LINE
        && block.row() == null
        && block.marker().isEmpty()
        && !ORGAN.matcher(line).matches()
        && !NO_TITLE.matcher(line).matches();
  }

  /// All lines that may name the issuer.
  List<String> organs() {
    List<String> organs = new ArrayList<>(letterhead);
    organs.addAll(below);
    return organs;
  }
}
