// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.Locale;
import java.util.regex.Pattern;

/// Official document numbers: `1132/QĐ-TTg`, `57-NQ/TW`, `48/2024/QH15`, `3115/BTTTT-CVT`.
public final class DocumentNumber {

  private static final String SPACED = "\\s{0,2}[-–/]\\s{0,2}";

  /// A part of the code: "QĐ", "TTg", "TTr", "QH15", "BLĐTBXH".
  private static final String CODE = "[A-ZĐ]{2}[A-Za-zĐđ]{0,10}\\d{0,2}(?![\\p{L}\\d])";

  /// "Ttg", "Tg": only where no space parts it from what stands before.
  private static final String GLUED_CODE = "[-–/][A-ZĐ][a-z]{1,2}(?![\\p{L}\\d])";

  /// The section of the office that drew it up: "QĐ-UBND.HC", "KH-UBND.NC".
  private static final String SECTION = "\\.[A-ZĐ]{2,3}(?![\\p{L}\\d])";

  /// Matches a number as written, spaces from line joins included ("142/KH- UBND").
  public static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])\\d{1,5}(?:\\.\\d{1,2})?[a-z]?(?:\\s?/\\s?\\d{4})?"
              + SPACED
              + CODE
              + "(?:"
              + SPACED
              + CODE
              + "|"
              + GLUED_CODE
              + "){0,4}(?:"
              + SECTION
              + ")?");

  private DocumentNumber() {}

  /// The number without spaces, with "QĐ" where "QD" is written and the usual case of "TTg".
  public static String normalise(String written) {
    return written
        .replaceAll("\\s+", "")
        .replace('–', '-')
        .replaceAll("(?<![A-ZĐ])QD(?![A-ZĐ])", "QĐ")
        .replaceAll("(?<![A-ZĐ])ND(?=-CP)", "NĐ")
        .replaceAll("(?i)(?<![A-ZĐ])TT?G(?![A-ZĐ])", "TTg")
        .replaceAll("(?<![A-ZĐ])TTR(?![A-ZĐ])", "TTr")
        .replaceAll("(?<![A-ZĐ])CTR(?![A-ZĐ])", "CTr");
  }

  /// A form in which two writings of one number are equal: case and separators do not count
  /// ("71-NQ/CP", "71/NQ-CP").
  public static String fold(String number) {
    return upper(normalise(number)).replace('/', '-');
  }

  static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
