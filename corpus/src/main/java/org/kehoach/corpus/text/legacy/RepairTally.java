// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;

/// Counts what decoding made of a document's words.
final class RepairTally {

  private final Set<TextEncoding> decoded = EnumSet.noneOf(TextEncoding.class);
  private long wordsBefore;
  private long syllablesBefore;
  private long wordsAfter;
  private long syllablesAfter;

  /// Counts a word that is taken for one in `encoding`.
  void add(WordReadings word, TextEncoding encoding) {
    WordReadings.Reading before = word.in(TextEncoding.UNICODE);
    WordReadings.Reading after = word.in(encoding);
    wordsBefore += before.words();
    syllablesBefore += before.syllables();
    wordsAfter += after.words();
    syllablesAfter += after.syllables();
    if (!before.letters().equals(after.letters())) {
      decoded.add(encoding);
    }
  }

  /// What was repaired; null for nothing.
  @Nullable EncodingRepair repair() {
    return decoded.isEmpty()
        ? null
        : new EncodingRepair(
            decoded.stream().map(TextEncoding::name).toList(),
            share(syllablesBefore, wordsBefore),
            share(syllablesAfter, wordsAfter));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : Math.round(part * 1000.0 / whole) / 1000.0;
  }
}
