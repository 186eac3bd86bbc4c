// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Digits set above the line. Those of a unit stand as any ("m2"); all others are written as raised
/// ones, so that "45" with a note's mark does not read "451", nor "10" with a power "106".
final class Raised {

  private static final Pattern DIGITS = Pattern.compile("\\s*\\d{1,3}\\s*");
  private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{L}])[kcdmµμ]?m$");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_UNIT = 3;

  private Raised() {}

  /// `raised` as it is written behind `before`.
  static String after(CharSequence before, String raised) {
    int from = Math.max(0, before.length() - LONGEST_UNIT);
    Matcher unit = UNIT.matcher(before.subSequence(from, before.length()));
    if (!DIGITS.matcher(raised).matches() || unit.find()) {
      return raised;
    }
    StringBuilder written = new StringBuilder(raised.length());
    raised
        .chars()
        .forEach(c -> written.append(Character.isDigit(c) ? RAISED.charAt(c - '0') : (char) c));
    return written.toString();
  }
}
