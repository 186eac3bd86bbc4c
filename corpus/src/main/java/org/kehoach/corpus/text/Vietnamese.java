// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Forms of a Vietnamese text that make two writings of the same words equal.
public final class Vietnamese {

  /// White space of any kind, zero-width spaces among it.
  public static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\uFEFF]+");

  /// Two letters each: the older placement of the tone mark ("hoà", "uỷ"), and below it the newer
  /// one ("hòa", "ủy"); both are in official use.
  private static final String OLDER = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

  private static final String NEWER = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Vietnamese() {}

  /// Unicode NFC, in which "ế" is one character.
  public static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// White space of any kind folded to single spaces, none at the ends.
  public static String squeeze(String text) {
    return isSqueezed(text) ? text : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  /// Whether [#squeeze] would leave `text` as it is.
  public static boolean isSqueezed(String text) {
    boolean open = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (space ? open : c < ' ' || c >= '\u00A0' && isRareSpace(c)) {
        return false;
      }
      open = space;
    }
    return text.isEmpty() || !open;
  }

  /// Whether `c`, from U+00A0 on, is white space or might be.
  private static boolean isRareSpace(char c) {
    boolean general = c >= '\u2000' && c <= '\u200B';
    return general || c == '\u00A0' || c == '\uFEFF' || Character.isWhitespace(c);
  }

  /// Lower case with the newer tone-mark placement, accents kept: "Uỷ ban" and "ủy ban" are equal.
  public static String lower(String text) {
    String lower = nfc(text).toLowerCase(Locale.ROOT);
    StringBuilder moved = null;
    for (int i = 1; i < lower.length(); i++) {
      int marked = lower.charAt(i) < 'à' ? -1 : OLDER.indexOf(lower.charAt(i));
      if (marked >= 0 && endsOpenSyllable(lower, i, OLDER.charAt(marked - 1))) {
        moved = moved == null ? new StringBuilder(lower) : moved;
        moved.replace(i - 1, i + 1, NEWER.substring(marked - 1, marked + 1));
      }
    }
    return moved == null ? lower : moved.toString();
  }

  /// Whether the vowel at `i` is the last letter of its syllable and has `glide` before it; in
  /// "quý" the "u" belongs to the "q".
  private static boolean endsOpenSyllable(String lower, int i, char glide) {
    return lower.charAt(i - 1) == glide
        && (glide != 'u' || i < 2 || lower.charAt(i - 2) != 'q')
        && (i + 1 == lower.length() || !Character.isLetter(lower.codePointAt(i + 1)));
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
