// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.extractors.tokens.Table;

/// How well wordings are told apart, measured on pairs that were judged by hand.
class WordingPairsTest {
  private static final IndicatorLinker LINKER = IndicatorLinker.load();
  private static final List<Pair> PAIRS =
      Table.load(WordingPairsTest.class, "wording-pairs.tsv").stream().map(Pair::of).toList();

  private record Pair(
      String judgement, String one, String oneUnit, String other, String otherUnit) {

    static Pair of(List<String> row) {
      return new Pair(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
    }

    boolean isJudged(String as) {
      return judgement.equals(as);
    }

    boolean isLinkedToOne() {
      return Objects.equals(id(one, oneUnit), id(other, otherUnit));
    }

    private static String id(String wording, String unit) {
      Measure measure =
          switch (unit.charAt(0)) {
            case '+' -> Measure.INCREASE;
            case '-' -> Measure.DECREASE;
            default -> Measure.LEVEL;
          };
      String id =
          LINKER
              .link(wording, measure, measure == Measure.LEVEL ? unit : unit.substring(1), null)
              .indicatorId();
      return Objects.requireNonNull(id, wording);
    }
  }

  @Test
  void halfOfThePairsAreNearMisses() {
    assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(150);
    assertThat(PAIRS)
        .filteredOn(pair -> !pair.isJudged("EQUAL"))
        .hasSizeGreaterThan(PAIRS.size() / 2);
  }

  @Test
  void wordingsWithOneIdMeasureTheSame() {
    List<Pair> linked = PAIRS.stream().filter(Pair::isLinkedToOne).toList();
    List<Pair> wrong = linked.stream().filter(pair -> !pair.isJudged("EQUAL")).toList();
    assertThat(1.0 - (double) wrong.size() / linked.size())
        .as("pairwise precision over %d pairs; wrong: %s", linked.size(), wrong)
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void mostWordingsOfTheSameHaveOneId() {
    List<Pair> equal = PAIRS.stream().filter(pair -> pair.isJudged("EQUAL")).toList();
    List<Pair> missed = equal.stream().filter(pair -> !pair.isLinkedToOne()).toList();
    assertThat(1.0 - (double) missed.size() / equal.size())
        .as("pairwise recall over %d pairs; missed: %s", equal.size(), missed)
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void mostRelatedWordingsAreToldToBe() {
    IndicatorRegistry registry = IndicatorRegistry.load();
    List<Pair> related = PAIRS.stream().filter(pair -> pair.isJudged("RELATED")).toList();
    List<Pair> told =
        PAIRS.stream()
            .filter(
                pair ->
                    registry.related(
                        Pair.id(pair.one(), pair.oneUnit()),
                        Pair.id(pair.other(), pair.otherUnit())))
            .toList();
    List<Pair> missed = related.stream().filter(pair -> !told.contains(pair)).toList();
    List<Pair> wrong = told.stream().filter(pair -> pair.isJudged("DIFFERENT")).toList();
    assertThat(wrong).isEmpty();
    assertThat(1.0 - (double) missed.size() / related.size())
        .as("recall over %d related pairs; missed: %s", related.size(), missed)
        .isGreaterThanOrEqualTo(0.7);
  }
}
