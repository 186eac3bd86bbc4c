// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import java.util.regex.Pattern;

/// Tells where a document's symbol ("57-NQ/TW", "30/2024/TT-BGDĐT") is split over two lines.
public final class SplitSymbol {

  /// "57-", "QĐ/" at a line's end, and how the next line goes on.
  private static final Pattern ENDS_IN_JOINT = Pattern.compile("[\\p{Lu}\\d][-/]$");

  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Lu}\\d]");

  /// "30/2024/TT" at a line's end, and "-BGDĐT" on the next; a bullet has a space.
  private static final Pattern ENDS_AFTER_JOINT = Pattern.compile("\\d/\\p{Lu}\\p{L}*$");

  private static final Pattern BEGINS_WITH_JOINT = Pattern.compile("^-\\p{Lu}{2}");

  /// "57" at a line's end, and "-NQ/TW" or "/QĐ-TTg" on the next.
  private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?<![^\\s(])\\d{1,5}$");

  private static final Pattern BEGINS_WITH_LETTERS =
      Pattern.compile("^(?:/\\p{Lu}{2}|-\\p{Lu}{2,5}/\\p{Lu})");

  /// No symbol has a longer last part.
  private static final int LONGEST = 40;

  private SplitSymbol() {}

  /// Whether a symbol goes on from the end of `begun` to the start of `text`.
  public static boolean between(CharSequence begun, CharSequence text) {
    CharSequence end = begun.subSequence(Math.max(0, begun.length() - LONGEST), begun.length());
    return ENDS_IN_JOINT.matcher(end).find() && GOES_ON.matcher(text).find()
        || ENDS_AFTER_JOINT.matcher(end).find() && BEGINS_WITH_JOINT.matcher(text).find()
        || ENDS_IN_NUMBER.matcher(end).find() && BEGINS_WITH_LETTERS.matcher(text).find();
  }
}
