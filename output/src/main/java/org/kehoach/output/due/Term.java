// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;

/// The days within which something recurs; null where nobody says.
public record Term(@Nullable LocalDate first, @Nullable LocalDate last) {

  /// The term of a recurring deadline: its own, else from the plan's issue or the beginning of the
  /// years that it covers, whichever is later, to the end of these years.
  public static Term of(Deadline deadline, DocumentProfile plan) {
    LocalDate first = deadline.from();
    LocalDate last = deadline.to();
    DocumentProfile.Period period = plan.period();
    Integer toYear = period == null ? null : period.to();
    return new Term(
        first == null ? begin(plan) : first,
        last == null && toYear != null ? LocalDate.of(toYear, 12, 31) : last);
  }

  private static @Nullable LocalDate begin(DocumentProfile plan) {
    LocalDate issued = plan.issuedOn();
    DocumentProfile.Period period = plan.period();
    return Stream.of(
            issued == null ? newYear(plan.issuedYear()) : issued,
            newYear(period == null ? null : period.from()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static @Nullable LocalDate newYear(@Nullable Integer year) {
    return year == null ? null : LocalDate.of(year, 1, 1);
  }

  /// The part of this term that lies in `other`.
  public Term within(Term other) {
    return new Term(
        first == null || (other.first != null && other.first.isAfter(first)) ? other.first : first,
        last == null || (other.last != null && other.last.isBefore(last)) ? other.last : last);
  }

  /// Whether `day` lies in the term.
  public boolean holds(LocalDate day) {
    return !(first != null && day.isBefore(first)) && !(last != null && day.isAfter(last));
  }
}
