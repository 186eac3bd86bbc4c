// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// `explanations.tsv` and the rules know each other.
class ExplanationsTest {

  @Test
  void everyKindHasOneLineAndEveryLineAKind() {
    assertThat(Explanations.load().kinds())
        .containsExactlyInAnyOrderElementsOf(
            Checked.rules().stream().map(ConsistencyRule::kind).toList());
  }

  @Test
  void aBlankThatNothingFillsIsTold() {
    CheckedPlan plan =
        new CheckedPlan(Checked.plan(null).records(), "", List.of(), Replacements.of(List.of()));
    assertThatThrownBy(
            () ->
                Explanations.load()
                    .explain("two-leads", new Conflict(Map.of("lead", "Sở X"), List.of()), plan))
        .hasMessageContaining("{other}");
  }
}
