// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Measure;

/// An amount in a text.
///
/// @param span from its first word of comparison ("tối thiểu") to its last ("trở lên"); offsets
///   into the text it was found in
/// @param figure the number with its unit alone
/// @param comparator `EQ` where the text compares in no way; see `explicit`
/// @param explicit whether the text names the comparison
/// @param valueTo upper bound of a `RANGE`, else null
/// @param unit the contract's unit name
/// @param unitText the unit as written; empty for a bare number
/// @param rate `per_year` for "mỗi năm", "/năm", else null
/// @param base the level that the amount starts from ("từ 40% lên 60%"), else null
public record Quantity(
    Span span,
    Span figure,
    Comparator comparator,
    boolean explicit,
    BigDecimal value,
    @Nullable BigDecimal valueTo,
    String unit,
    String unitText,
    Measure measure,
    @Nullable String rate,
    @Nullable BigDecimal base) {

  /// The same amount compared otherwise.
  public Quantity compared(Comparator other) {
    return new Quantity(
        span, figure, other, true, value, valueTo, unit, unitText, measure, rate, base);
  }

  /// The same amount with its span cut to begin at `start`.
  Quantity beginningAt(int start) {
    return start == span.start()
        ? this
        : new Quantity(
            new Span(start, span.end()),
            figure,
            comparator,
            explicit,
            value,
            valueTo,
            unit,
            unitText,
            measure,
            rate,
            base);
  }

  /// The same amount as a level or a change.
  public Quantity measured(Measure other) {
    return new Quantity(
        span, figure, comparator, explicit, value, valueTo, unit, unitText, other, rate, base);
  }

  /// The same amount in another unit.
  public Quantity measuredIn(String other) {
    return new Quantity(
        span, figure, comparator, explicit, value, valueTo, other, unitText, measure, rate, base);
  }

  /// Whether a number of things, not a measure of something.
  public boolean isCount() {
    return unit.equals("count");
  }
}
