// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// The contract's folding of names before they are compared: case, punctuation, tone-mark
/// placement, four abbreviations, a leading "các", a trailing "tỉnh", "liên quan", "trên địa bàn
/// tỉnh".
final class AgencyFolding {
  private static final List<String[]> TONE_MARKS =
      List.of(
          pair("oà", "òa"),
          pair("oá", "óa"),
          pair("oả", "ỏa"),
          pair("oã", "õa"),
          pair("oạ", "ọa"),
          pair("uỷ", "ủy"),
          pair("uý", "úy"),
          pair("uỳ", "ùy"),
          pair("uỹ", "ũy"),
          pair("uỵ", "ụy"),
          pair("oè", "òe"),
          pair("oé", "óe"),
          pair("oẻ", "ỏe"),
          pair("oẽ", "õe"),
          pair("oẹ", "ọe"));

  private record Abbreviation(Pattern words, String meaning) {}

  private static final List<Abbreviation> ABBREVIATIONS =
      List.of(
          abbreviation("kh&cn|khcn", "khoa học và công nghệ"),
          abbreviation("tt&tt|tttt", "thông tin và truyền thông"),
          abbreviation("ubnd", "ủy ban nhân dân"),
          abbreviation("ptth", "phát thanh và truyền hình"));

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern LEADING = Pattern.compile("^các ");
  private static final Pattern TRAILING =
      Pattern.compile(" (?:tỉnh|có liên quan|liên quan|trên địa bàn tỉnh)$");
  private static final int TRAILING_GROUPS = 3;

  private AgencyFolding() {}

  /// The folded form of `name`; two names with equal folded forms count as one agency.
  static String fold(String name) {
    String folded = Vietnamese.nfc(name).toLowerCase(Locale.ROOT);
    for (String[] tone : TONE_MARKS) {
      folded = folded.replace(tone[0], tone[1]);
    }
    for (Abbreviation abbreviation : ABBREVIATIONS) {
      folded = abbreviation.words.matcher(folded).replaceAll(abbreviation.meaning);
    }
    folded = LEADING.matcher(words(folded)).replaceFirst("");
    for (int i = 0; i < TRAILING_GROUPS; i++) {
      folded = TRAILING.matcher(folded).replaceFirst("");
    }
    return folded;
  }

  /// The words of `text` with single spaces in place of all punctuation.
  static String words(String text) {
    return PUNCTUATION.matcher(text).replaceAll(" ").strip();
  }

  private static String[] pair(String older, String newer) {
    return new String[] {older, newer};
  }

  private static Abbreviation abbreviation(String words, String meaning) {
    return new Abbreviation(
        Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + words + ")(?![\\p{L}\\p{N}_])"), meaning);
  }
}
