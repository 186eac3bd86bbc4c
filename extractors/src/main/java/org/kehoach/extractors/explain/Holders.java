// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.quantity.Quantity;

/// Tells which records of a passage hold a reading.
record Holders(List<Finding> records) {

  /// The targets whose value, condition or baseline it is.
  ///
  /// @param span the amount's words, in the canonical text
  List<String> of(Quantity amount, Span span) {
    return ids(
        Target.class,
        target -> target.evidence().span().overlaps(span) && holds(target, amount.value()));
  }

  private static boolean holds(Target target, BigDecimal value) {
    return equal(target.value(), value)
        || target.conditions().stream().anyMatch(c -> equal(c.value(), value))
        || (target.baseline() != null && equal(target.baseline().value(), value));
  }

  private static boolean equal(@Nullable BigDecimal one, BigDecimal other) {
    return one != null && one.compareTo(other) == 0;
  }

  /// The obligations that are due then, and the targets of its last year.
  List<String> of(Deadline time) {
    return Stream.concat(
            ids(Obligation.class, o -> o.deadlines().contains(time)).stream(),
            ids(Target.class, t -> isYear(t.year(), time)).stream())
        .toList();
  }

  private static boolean isYear(@Nullable Integer year, Deadline time) {
    return time.to() != null && year != null && year == time.to().getYear();
  }

  List<String> ofLeads(List<String> names) {
    return ids(Obligation.class, o -> named(o, Obligation::leads, names));
  }

  List<String> ofCoordinators(List<String> names) {
    return ids(Obligation.class, o -> named(o, Obligation::coordinators, names));
  }

  private static boolean named(
      Obligation obligation, Function<Obligation, List<Agency>> role, List<String> names) {
    return !names.isEmpty()
        && role.apply(obligation).stream().map(Agency::name).toList().containsAll(names);
  }

  private <T extends Finding> List<String> ids(Class<T> kind, Predicate<T> holds) {
    return records.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(holds)
        .map(Finding::id)
        .toList();
  }

  /// A deadline in a few words: "PERIOD 2025-01-01 to 2030-12-31".
  static String written(Deadline time) {
    String dates =
        Stream.of(time.from(), time.to())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" to "));
    return Stream.of(
            time.kind().name(),
            dates,
            time.exclusive() ? "(exclusive)" : "",
            Objects.requireNonNullElse(time.rrule(), ""),
            Objects.requireNonNullElse(time.offset(), ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
