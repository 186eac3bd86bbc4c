// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.identity.ActNumber;
import org.kehoach.output.report.Reference;

/// A cited act's date cannot be right: the calendar has no such day, the plan was issued before it,
/// or the year in the act's own number is another.
record CitedImpossibleDate() implements ConsistencyRule {
  private static final Pattern YEAR_IN_NUMBER = Pattern.compile("^\\d+/((?:19|20)\\d{2})/");

  @Override
  public String kind() {
    return "cited-impossible-date";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return plan.findings().citations().stream()
        .flatMap(
            citation ->
                CitedDate.of(citation, plan.text())
                    .filter(date -> isImpossible(date, plan))
                    .limit(1))
        .map(date -> conflict(date, plan));
  }

  private static boolean isImpossible(CitedDate cited, CheckedPlan plan) {
    Optional<LocalDate> date = cited.date();
    return date.isEmpty()
        || plan.issued().filter(issued -> issued.isBefore(date.get())).isPresent()
        || !hasYearOfNumber(cited);
  }

  private static boolean hasYearOfNumber(CitedDate cited) {
    @Nullable String number = cited.citation().number();
    Matcher year = YEAR_IN_NUMBER.matcher(number == null ? "" : number);
    return !year.find() || Integer.parseInt(year.group(1)) == cited.year();
  }

  private static Conflict conflict(CitedDate cited, CheckedPlan plan) {
    Reference act = cited.in(plan);
    return new Conflict(
        Map.of("act", ActNumber.shown(cited.citation()), "date", cited.written()),
        plan.issued().map(day -> List.of(plan.dateLine(day), act)).orElse(List.of(act)));
  }
}
