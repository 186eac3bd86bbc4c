// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kehoach.pipeline.evaluate.Matching.Pair;

class MatchingTest {

  private static List<ActionEntry> measures(String... quotes) {
    return Stream.of(quotes)
        .map(q -> new ActionEntry("", q, QuoteBag.of(q), Set.of(), Set.of(), List.of()))
        .toList();
  }

  private static List<Pair> match(List<ActionEntry> gold, List<ActionEntry> found) {
    return Matching.of(gold, found, (a, b) -> true).pairs();
  }

  @Test
  void givesTheBestOverlapItsPartnerFirst() {
    assertThat(match(measures("a b c d e f"), measures("a b c d e", "a b c d e f")))
        .containsExactly(new Pair(0, 1));
  }

  @Test
  void pairsEqualQuotesByTheirPlaceInTheLists() {
    assertThat(match(measures("a b", "a b", "a b"), measures("a b", "a b", "a b")))
        .containsExactlyInAnyOrder(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2));
  }

  @Test
  void usesEachRecordOnce() {
    assertThat(match(measures("a b", "a b"), measures("a b"))).containsExactly(new Pair(0, 0));
  }

  @Test
  void leavesQuotesApartThatShareLessThanHalf() {
    assertThat(match(measures("a b c d"), measures("c d e f"))).isEmpty();
  }

  @Test
  void matchesAWholeSentenceWithAPartOfIt() {
    assertThat(match(measures("a b c d e f g h i j"), measures("j"))).hasSize(1);
  }

  @Test
  void matchesNothingInEmptyLists() {
    assertThat(match(List.of(), measures("a"))).isEmpty();
    assertThat(match(measures("a"), List.of())).isEmpty();
  }

  @Test
  void namesWhatIsLeftOnBothSides() {
    List<ActionEntry> gold = measures("a b", "c d");
    List<ActionEntry> found = measures("e f", "c d");
    Matching matching = Matching.of(gold, found, (a, b) -> true);
    assertThat(matching.missed(gold)).containsExactly(gold.getFirst());
    assertThat(matching.spurious(found)).containsExactly(found.getFirst());
  }
}
