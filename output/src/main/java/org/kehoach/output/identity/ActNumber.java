// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.text.Vietnamese;

/// Which act a citation is of, where its number and date tell: each province has a "45/KH-UBND"
/// every year.
///
/// @param number in small letters and digits alone: "1132qdttg"
/// @param date ISO; empty where the number tells the act by itself
public record ActNumber(String number, String date) {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Numbers that one body gives out for the whole country, with their year.
  private static final Pattern ALONE =
      Pattern.compile("^\\d+/(?:19|20)\\d{2}/(?:NĐ-CP|QH\\d+|PL-.+|TT-.+|QĐ-TTg)$");

  /// The act of `citation`; null where number or date is missing.
  public static @Nullable ActNumber of(Citation citation) {
    String number = citation.number();
    if (number == null) {
      return null;
    }
    if (ALONE.matcher(number).matches()) {
      return national(number);
    }
    return citation.date() == null
        ? null
        : new ActNumber(folded(number), citation.date().toString());
  }

  /// The act of a number that is given out once for the whole country.
  public static ActNumber national(String number) {
    return new ActNumber(folded(number), "");
  }

  /// Words or a number in small letters and digits alone, without accents.
  public static String folded(String words) {
    return SIGNS.matcher(Vietnamese.unaccented(words)).replaceAll("");
  }

  /// An act's type and number, or its name: what people call it.
  public static String shown(Citation citation) {
    if (citation.number() != null) {
      return citation.type() + " " + citation.number();
    }
    return citation.name() == null ? citation.type() : citation.name();
  }
}
