// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.PlanTrace;
import org.kehoach.extractors.agency.AgencyCheck;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Field;
import org.kehoach.extractors.trace.Link.Source;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Rejection;
import org.kehoach.extractors.trace.Traced;

/// Looks up what became of a reading: which records of the passage hold it, or what rejected it.
record Verdicts(PlanTrace trace, List<Traced<? extends Finding>> records) {
  private static final Reason TIME_ELSEWHERE =
      new Reason("deadline.elsewhere", "a cell, a label or another sentence gives the time");

  /// @param records ids of those that hold it
  /// @param reason what speaks against its being a value of its own; null for nothing
  record Verdict(List<String> records, @Nullable Reason reason) {}

  Verdict ofAmount(Span amount) {
    List<String> held =
        holding(EnumSet.of(Field.VALUE, Field.CONDITIONS, Field.BASELINE), amount, link -> true);
    return new Verdict(held, reason(trace.amounts(), amount));
  }

  Verdict ofTime(Span time) {
    List<String> held = holding(EnumSet.of(Field.DEADLINES, Field.YEAR), time, link -> true);
    return held.isEmpty() ? lost(time, TIME_ELSEWHERE) : new Verdict(held, null);
  }

  /// @param names as read at `agencies`
  /// @param otherwise why they lost, where the line does give an obligation
  Verdict ofAgencies(Span agencies, List<String> names, Reason otherwise) {
    List<String> held =
        holding(
            EnumSet.of(Field.LEADS, Field.COORDINATORS, Field.REPORTS_TO, Field.VIA),
            agencies,
            link -> Arrays.asList(link.value().split("; ")).containsAll(names));
    if (!held.isEmpty()) {
      return new Verdict(held, null);
    }
    Reason partner = reason(trace.partners(), agencies);
    return partner == null ? lost(agencies, otherwise) : new Verdict(List.of(), partner);
  }

  /// @param heading that names the agencies
  /// @param line that stands under it
  /// @param otherwise why they lost, where the line does give an obligation
  Verdict ofHeading(Span heading, List<String> names, Block line, Reason otherwise) {
    Verdict verdict = ofAgencies(heading, names, otherwise);
    return verdict.records().isEmpty() ? lost(line.span(), otherwise) : verdict;
  }

  /// Why an agency that acts at `place` leads nothing.
  AgencyCheck notLeading(Span place) {
    boolean headed =
        records.stream()
            .filter(traced -> traced.record().evidence().span().overlaps(place))
            .flatMap(traced -> traced.links().stream())
            .anyMatch(link -> link.field() == Field.LEADS && link.source() == Source.HEADING);
    return headed ? AgencyCheck.HEADING_LEADS : AgencyCheck.OTHER_LEADS;
  }

  private Verdict lost(Span place, Reason otherwise) {
    Reason line = reason(trace.lines(), place);
    return new Verdict(List.of(), line == null ? otherwise : line);
  }

  private static @Nullable Reason reason(List<Rejection> rejections, Span place) {
    return rejections.stream()
        .filter(rejection -> rejection.span().overlaps(place))
        .map(Rejection::reason)
        .findFirst()
        .orElse(null);
  }

  private List<String> holding(Set<Field> fields, Span place, Predicate<Link> alike) {
    return records.stream()
        .filter(
            traced ->
                traced.links().stream()
                    .filter(link -> fields.contains(link.field()) && alike.test(link))
                    .anyMatch(link -> link.place() != null && link.place().overlaps(place)))
        .map(traced -> traced.record().id())
        .toList();
  }
}
