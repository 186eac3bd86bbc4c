// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.Vietnamese;

/// A citation as scoring sees it.
///
/// @param ref as [Quoted#ref()]
/// @param key the number, or for laws and unnumbered documents `NAME:` and the folded name
record CitationEntry(String ref, String key, @Nullable String date) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]+");
  private static final Pattern YEAR_AT_END = Pattern.compile(" (?:năm )?\\p{Nd}{4}$");

  static CitationEntry of(
      String ref,
      @Nullable String type,
      @Nullable String number,
      @Nullable String name,
      @Nullable String date) {
    return new CitationEntry(ref, key(orEmpty(type), orEmpty(number), orEmpty(name)), date);
  }

  private static String key(String type, String number, String name) {
    String digits = SPACE.matcher(Vietnamese.nfc(number)).replaceAll("").toUpperCase(Locale.ROOT);
    String lowerType = type.toLowerCase(Locale.ROOT);
    boolean law = lowerType.startsWith("luật") || lowerType.startsWith("bộ luật");
    if (!digits.isEmpty() && !(law && !name.isEmpty())) {
      return digits.replace("QD", "QĐ");
    }
    String words = AgencyFolding.words(Vietnamese.nfc(name).toLowerCase(Locale.ROOT));
    String subject = words.startsWith("luật ") ? words.substring("luật ".length()) : words;
    return "NAME:" + YEAR_AT_END.matcher(subject).replaceFirst("");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
