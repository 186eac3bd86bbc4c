// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kehoach.corpus.text.Syllables;

/// What two wordings of one indicator have in common, and those of two do not.
///
/// @param core the words that tell what is measured, sorted
/// @param marks whom, where, by what technology and from what amount, sorted
record WordingKey(List<String> core, List<String> marks) {

  /// The words that stand for a measure other than a level.
  static final String RISE = "tăng";

  static final String FALL = "giảm";
  static final String MULTIPLE = "gấp";

  private static final List<String> CHANGES = List.of(RISE, FALL, MULTIPLE);

  /// Of a value of each year: as `wordings.rules` has it, and as [#at] makes it of a rate.
  private static final String EACH_YEAR = "@per-year";

  private static final int HEX_DIGITS = 8;

  WordingKey {
    boolean change = isOfChange(core);
    core = core.stream().distinct().sorted().toList();
    marks =
        marks.stream()
            .filter(mark -> !(change && mark.equals(EACH_YEAR)))
            .distinct()
            .sorted()
            .toList();
  }

  /// Whether the words tell what is measured: a lone syllable does not ("cơ sở" are two).
  boolean tellsEnough() {
    return core.size() > 1 || core.stream().anyMatch(word -> !Syllables.isSyllable(word));
  }

  /// The same for each year, month …: 100 in all are not 100 a year, but a rise, a fall or a
  /// multiple is of a time anyway.
  WordingKey at(String rate) {
    if (isOfChange(core)) {
      return this;
    }
    List<String> more = new ArrayList<>(marks);
    more.add("@" + rate.replace('_', '-'));
    return new WordingKey(core, more);
  }

  private static boolean isOfChange(List<String> words) {
    return words.stream().anyMatch(CHANGES::contains);
  }

  /// A number for the core alone.
  String coreNumber() {
    return number(String.join(" ", core));
  }

  /// A number for all of it, in `unit`.
  String numberIn(String unit) {
    return number(String.join(" ", core) + "|" + String.join(" ", marks) + "|" + unit);
  }

  private static String number(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
