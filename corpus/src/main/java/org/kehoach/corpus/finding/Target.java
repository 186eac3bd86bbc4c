// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A commitment to reach a level (contract, section "target").
///
/// @param id stable: the same for the same content and place
/// @param indicator what is measured, without value, comparator, verb of effort and year
/// @param indicatorId id of the indicator in the registry, or a provisional one that begins with
///   `x-` and is the same for the same wording; null for a qualitative target, and where the words
///   tell too little of what is measured
/// @param comparator null for a qualitative target
/// @param value null for a qualitative target
/// @param valueTo upper bound, for a [Comparator#RANGE] alone
/// @param unit the contract's unit name, e.g. `percent`, `Mbps`, `count`, `vnd`
/// @param unitText the unit as the document words it, e.g. `Trung tâm`
/// @param normalValue the value in the unit in which the indicator is compared; null for a
///   qualitative target
/// @param normalValueTo upper bound in that unit, for a [Comparator#RANGE] alone
/// @param normalUnit that unit: `Mbps` for `Gbps`
/// @param rate `per_year` for "mỗi năm", "bình quân … /năm"; else null
/// @param year by or in which it is to be reached
/// @param aspirational whether the statement says "phấn đấu"
/// @param conditions further quantities that qualify the indicator
/// @param baseline the present level or the base compared with
public record Target(
    String id,
    String documentId,
    String indicator,
    @Nullable String indicatorId,
    TargetKind kind,
    Measure measure,
    @Nullable Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueTo,
    @Nullable String unit,
    @Nullable String unitText,
    @Nullable BigDecimal normalValue,
    @Nullable BigDecimal normalValueTo,
    @Nullable String normalUnit,
    @Nullable String rate,
    @Nullable Integer year,
    boolean aspirational,
    List<Condition> conditions,
    @Nullable Baseline baseline,
    Evidence evidence)
    implements Finding {

  public Target {
    conditions = List.copyOf(conditions);
    if ((kind == TargetKind.QUANTITATIVE) != (value != null)) {
      throw new IllegalArgumentException(kind + " target with value " + value);
    }
    if ((comparator == Comparator.RANGE) != (valueTo != null)) {
      throw new IllegalArgumentException(comparator + " target with valueTo " + valueTo);
    }
  }

  /// A quantity that qualifies an indicator ("với tốc độ trên 1Gb/s").
  public record Condition(Comparator comparator, BigDecimal value, String unit, String quote) {}

  /// The level that a target starts from.
  public record Baseline(@Nullable Integer year, @Nullable BigDecimal value) {}

  /// The level it starts from in the unit in which the indicator is compared; null where it is not
  /// known, or not how to bring it there.
  public @Nullable BigDecimal normalBaseline() {
    if (baseline == null || baseline.value() == null || value == null || normalValue == null) {
      return null;
    }
    if (Objects.equals(unit, normalUnit)) {
      return baseline.value();
    }
    return value.signum() == 0
        ? null
        : baseline.value().multiply(normalValue).divide(value, MathContext.DECIMAL64);
  }
}
