// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.extractors.citation.MentionFinder;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;

/// Numbers, times and numbers of acts in any text: their places lie in it, and what they come to is
/// sound.
class GrammarsFuzzTest {

  private static final QuantityFinder QUANTITIES = new QuantityFinder();
  private static final DeadlineFinder DEADLINES = DeadlineFinder.load();
  private static final MentionFinder MENTIONS = MentionFinder.load();

  @FuzzTest
  void whatIsFoundLiesInTheTextAndIsSound(FuzzedDataProvider data) {
    String text = FuzzedText.of(data, 60);

    QUANTITIES.find(text).forEach(quantity -> check(quantity, text));
    DEADLINES.find(text, 2025).forEach(deadline -> check(deadline, text));
    DEADLINES.readCell(text, null).forEach(deadline -> check(deadline, text));
    MENTIONS
        .find(text)
        .forEach(
            mention -> {
              assertInside(mention.span(), text);
              assertThat(String.valueOf(mention.number())).doesNotContain(" ").isNotEmpty();
            });
  }

  private static void check(Quantity quantity, String text) {
    assertInside(quantity.span(), text);
    assertInside(quantity.figure(), text);
    assertThat(quantity.unit()).isNotBlank();
    if (quantity.comparator() == Comparator.RANGE) {
      assertThat(quantity.valueTo()).isGreaterThanOrEqualTo(quantity.value());
    } else {
      assertThat(quantity.valueTo()).isNull();
    }
  }

  private static void check(FoundDeadline found, String text) {
    assertInside(found.span(), text);
    Deadline deadline = found.deadline();
    assertThat(deadline.rrule() != null).isEqualTo(deadline.kind() == Deadline.Kind.RECURRING);
    if (deadline.from() != null && deadline.to() != null) {
      assertThat(deadline.from()).isBeforeOrEqualTo(deadline.to());
    }
    if (deadline.kind() == Deadline.Kind.PERIOD) {
      assertThat(Objects.requireNonNullElse(deadline.from(), deadline.to())).isNotNull();
    }
  }

  private static void assertInside(Span span, String text) {
    assertThat(new Span(0, text.length()).contains(span)).isTrue();
    assertThat(span.isEmpty()).isFalse();
  }
}
