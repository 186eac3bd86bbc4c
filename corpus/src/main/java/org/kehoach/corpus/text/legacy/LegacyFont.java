// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.ResourceTable;

/// What the name of a font says of the text that is set in it, from `fonts.tsv`.
///
/// @param encoding that its letters are drawn by; Unicode for all fonts of today
/// @param capitals whether it draws small letters as capitals
public record LegacyFont(TextEncoding encoding, boolean capitals) {

  private static final LegacyFont UNICODE = new LegacyFont(TextEncoding.UNICODE, false);
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern FIRST_OF_LIST = Pattern.compile(",.*$", Pattern.DOTALL);
  private static final Pattern STYLE =
      Pattern.compile("(?i)[- ](?:Bold|Italic|BoldItalic|Oblique|Regular|Normal|Roman|MT|PS)*$");
  private static final int LONGEST_NAME = 80;

  private record Family(Pattern names, LegacyFont font) {}

  private static final List<Family> FAMILIES =
      ResourceTable.read(LegacyFont.class, "fonts.tsv").stream()
          .map(
              row ->
                  new Family(
                      Pattern.compile(row.get(0)),
                      new LegacyFont(
                          TextEncoding.valueOf(row.get(1)), row.get(2).equals("capitals"))))
          .toList();

  /// The font of that name, as a document or a style sheet gives it: `.VnTimeH`,
  /// `ABCDEF+.VnTime,Bold`, `'.VnTime', serif`.
  public static LegacyFont named(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return UNICODE;
    }
    String first = FIRST_OF_LIST.matcher(SUBSET.matcher(name).replaceFirst("")).replaceFirst("");
    String family =
        STYLE.matcher(first.replace("#2E", ".").replaceAll("[\"']", "").strip()).replaceFirst("");
    return FAMILIES.stream()
        .filter(each -> each.names.matcher(family).matches())
        .findFirst()
        .map(Family::font)
        .orElse(UNICODE);
  }

  /// Whether the name is one of an old font.
  public boolean isOld() {
    return encoding != TextEncoding.UNICODE;
  }
}
