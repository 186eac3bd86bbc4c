// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.text.ResourceTable;

class WordPairsTest {

  /// Where it fails after a change of the samples, the rows it prints belong into the file.
  @Test
  void theFileHoldsThePairsOfTheSamplesAndNoOthers() throws IOException {
    assertThat(ResourceTable.read(WordPairs.class, "word-pairs.txt"))
        .isEqualTo(PlanWordPairs.rows().stream().map(List::of).toList());
  }

  @Test
  void aPairOfSureWordsOfTheDocumentCounts() {
    WordPairs pairs = WordPairs.ofPlans();
    int before = pairs.count("suối", "ngọt");
    pairs.and(List.of(List.of(ReadWords.line("suối ngọt", ReadWords.SURE))));

    assertThat(pairs.count("suối", "ngọt")).isEqualTo(before + 1);
    assertThat(pairs.spellings("ngot")).contains("ngọt");
  }

  @Test
  void aPairOfDoubtfulWordsDoesNotCount() {
    WordPairs pairs =
        WordPairs.ofPlans().and(List.of(List.of(ReadWords.line("suối ngọt", ReadWords.DOUBTFUL))));

    assertThat(pairs.count("suối", "ngọt")).isZero();
  }
}
