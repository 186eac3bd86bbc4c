// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedWord;

/// Puts letters among digits right, `l`, `L`, `I`, `|` and `]` for 1, `O` for 0, `Š` for 5: in the
/// number of an act ("0l/2025/QĐ-UBND") and in a date that is written out ("ngày I1 tháng Š").
final class DigitRepair implements LineRepair {

  private static final String DIGIT = "[0-9lLI|\\]OoŠš]";
  private static final Pattern ACT =
      Pattern.compile(
          "(?=[^/]*[0-9])(%1$s{1,5}(?:/%1$s{4})?)(/\\p{Lu}{2}[\\p{L}0-9-]*+.*)".formatted(DIGIT));
  private static final Pattern NUMBER = Pattern.compile("(%s{1,4})([.,;:)]?)".formatted(DIGIT));

  /// What a date names before a number, and the largest one that it may have.
  private static final Map<String, Integer> LARGEST = Map.of("ngày", 31, "tháng", 12, "năm", 2100);

  private static final int FIRST_YEAR = 1945;

  /// Before these words, they make no date: a number behind may be a target ("mỗi ngày 30 tấn").
  private static final Set<String> EACH = Set.of("mỗi", "một", "hằng", "hàng");

  @Override
  public Repair.Rule rule() {
    return Repair.Rule.DIGIT;
  }

  @Override
  public List<String> repaired(List<RecognisedWord> words) {
    List<String> texts = new ArrayList<>();
    String before = "";
    for (RecognisedWord word : words) {
      texts.add(repaired(word.text(), before));
      String now = Core.of(word.text()).lower();
      before = EACH.contains(before) ? "" : now;
    }
    return texts;
  }

  private static String repaired(String word, String before) {
    Matcher act = ACT.matcher(word);
    if (act.matches()) {
      return digits(act.group(1)) + act.group(2);
    }
    Matcher number = NUMBER.matcher(word);
    if (!LARGEST.containsKey(before) || !number.matches()) {
      return word;
    }
    String digits = digits(number.group(1));
    int value = Integer.parseInt(digits);
    boolean year = before.equals("năm");
    boolean possible = value >= (year ? FIRST_YEAR : 1) && value <= LARGEST.get(before);
    return possible ? digits + number.group(2) : word;
  }

  private static String digits(String misread) {
    return misread.replaceAll("[lLI|\\]]", "1").replaceAll("[Oo]", "0").replaceAll("[Šš]", "5");
  }
}
