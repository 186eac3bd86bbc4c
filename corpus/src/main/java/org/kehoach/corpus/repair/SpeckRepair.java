// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedWord;

/// Takes out what was made of specks and edges beside the text: words without a letter or digit
/// that the recogniser doubts. Marks that lists are made with stay.
final class SpeckRepair implements LineRepair {

  private static final double SURE = 0.5;
  private static final Pattern SPECK = Pattern.compile("[^\\p{L}\\p{N}%–+*•-]+");

  @Override
  public Repair.Rule rule() {
    return Repair.Rule.SPECK;
  }

  @Override
  public List<String> repaired(List<RecognisedWord> words) {
    return words.stream()
        .map(
            word ->
                word.confidence() < SURE && SPECK.matcher(word.text()).matches() ? "" : word.text())
        .toList();
  }
}
