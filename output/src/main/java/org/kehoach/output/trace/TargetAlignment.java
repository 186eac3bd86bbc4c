// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.identity.Directions;
import org.kehoach.output.identity.SameIndicator;
import org.kehoach.output.trace.Trace.Alignment;

/// Lays an act's targets beside those of the plans that carry it out, by indicator and year.
///
/// @param directions whether more of an indicator is better
record TargetAlignment(Directions directions) {

  /// Each quantified target of the act for each of the plans that cite it to carry it out. What a
  /// plan gives for it with two amounts (in its text and its appendix) stands there with both.
  List<Alignment> of(List<Target> act, List<TracedPlan> plans) {
    return act.stream()
        .filter(target -> target.value() != null)
        .flatMap(
            target ->
                plans.stream()
                    .filter(plan -> plan.depth() == 1 && plan.carriesOut())
                    .flatMap(plan -> aligned(target, plan)))
        .toList();
  }

  private Stream<Alignment> aligned(Target target, TracedPlan plan) {
    List<Target> same =
        plan.plan().findings().targets().stream()
            .filter(own -> own.value() != null && SameIndicator.across(target, own))
            .toList();
    List<Target> then = new ArrayList<>();
    same.stream()
        .filter(own -> Objects.equals(own.year(), target.year()))
        .filter(own -> then.stream().noneMatch(told -> SameIndicator.agree(List.of(told, own))))
        .forEach(then::add);
    return then.isEmpty()
        ? Stream.of(later(target, plan, same))
        : then.stream().map(own -> new Alignment(target, plan, standing(target, own), own));
  }

  private Alignment later(Target target, TracedPlan plan, List<Target> same) {
    return same.stream()
        .filter(own -> isAfter(own.year(), target.year()))
        .filter(own -> better(target, own) >= 0)
        .min(Comparator.comparing(own -> Objects.requireNonNull(own.year())))
        .map(own -> new Alignment(target, plan, Standing.LATER, own))
        .orElseGet(() -> new Alignment(target, plan, Standing.MISSING, null));
  }

  private static boolean isAfter(@Nullable Integer own, @Nullable Integer wanted) {
    return own != null && wanted != null && own > wanted;
  }

  private Standing standing(Target wanted, Target own) {
    int better = better(wanted, own);
    return better == 0 ? Standing.ADOPTED : better > 0 ? Standing.RAISED : Standing.LOWERED;
  }

  /// Whether `own` asks for more (above 0), as much (0) or less than `wanted`.
  private int better(Target wanted, Target own) {
    BigDecimal asked = Objects.requireNonNull(wanted.normalValue());
    return Objects.requireNonNull(own.normalValue()).compareTo(asked) * way(wanted);
  }

  /// Where the registry does not tell, the bound does: "không quá" wants little.
  private int way(Target target) {
    int known = directions.of(target);
    if (known != 0 || target.comparator() == null) {
      return known == 0 ? 1 : known;
    }
    return switch (target.comparator()) {
      case LE, LT -> -1;
      case EQ, GE, GT, APPROX, RANGE -> 1;
    };
  }
}
