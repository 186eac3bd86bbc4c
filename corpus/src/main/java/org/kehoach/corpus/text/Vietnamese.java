// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Forms of a Vietnamese text that make two writings of the same words equal.
public final class Vietnamese {

  /// White space of any kind, zero-width spaces among it.
  public static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\uFEFF]+");

  /// The older placement of the tone mark ("hoà", "uỷ") to the newer one ("hòa", "ủy"); both are in
  /// official use.
  private static final Map<String, String> TONE_PLACEMENT =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OPEN_SYLLABLE_END =
      Pattern.compile("(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");

  private Vietnamese() {}

  /// Unicode NFC, in which "ế" is one character.
  public static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// White space of any kind folded to single spaces, none at the ends.
  public static String squeeze(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  /// Lower case with the newer tone-mark placement, accents kept: "Uỷ ban" and "ủy ban" are equal.
  public static String lower(String text) {
    return OPEN_SYLLABLE_END
        .matcher(nfc(text).toLowerCase(Locale.ROOT))
        .replaceAll(match -> TONE_PLACEMENT.get(match.group(1)));
  }

  /// As [#lower], with every character at its place, so that offsets into the one text hold in the
  /// other; a text for which that cannot be keeps its tone marks where they are.
  public static String lowerInPlace(String text) {
    String lower = lower(text);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder each = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      each.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return each.toString();
  }

  /// Lower case without accents, "đ" as "d": "Sở Tài chính" becomes "so tai chinh". Different words
  /// may become equal ("chỉ tiêu", "chi tiêu"), so never the only test where words can be typed
  /// with accents.
  public static String unaccented(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
  }
}
