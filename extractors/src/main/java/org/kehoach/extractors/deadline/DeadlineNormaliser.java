// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import static org.kehoach.extractors.deadline.MatchedGroups.group;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Deadline;

/// From the match of a rule to the calendar.
///
/// @param documentYear the year of a day that is given without one; null where not known
/// @param yearly whether the sentence says "hàng năm", so that a day without a year comes every
///   year
record DeadlineNormaliser(@Nullable Integer documentYear, boolean yearly) {

  /// The deadline that `result` gives for this match; empty where its dates do not exist or its
  /// year is not known.
  ///
  /// @param quote the words as the document writes them
  Optional<Deadline> deadline(DeadlineResult result, MatchResult match, String quote) {
    return switch (result.kind()) {
      case DATE -> date(result, match, quote);
      case PERIOD -> period(result.bounds(), match, quote);
      case RECURRING -> Optional.of(recurring(result, match, quote));
      case ONGOING ->
          Optional.of(
              new Deadline(Deadline.Kind.ONGOING, null, null, null, false, null, null, quote));
      case RELATIVE -> Optional.of(relative(match, quote));
      case EACH, NONE -> Optional.empty();
    };
  }

  private Optional<Deadline> date(DeadlineResult result, MatchResult match, String quote) {
    Optional<TimePoint> day = time(match, result.bounds());
    if (yearly && day.isPresent() && !day.get().hasYear()) {
      String rrule = "FREQ=YEARLY;BYMONTH={m1};BYMONTHDAY={d1}";
      return Optional.of(
          recurring(
              new DeadlineResult(DeadlineResult.Kind.RECURRING, "", rrule, result.exclusive()),
              match,
              quote));
    }
    return day.map(d -> d.inYear(documentYear))
        .flatMap(TimePoint::last)
        .map(
            d ->
                new Deadline(
                    Deadline.Kind.DATE, null, d, null, result.exclusive(), null, null, quote));
  }

  private Optional<Deadline> period(String bounds, MatchResult match, String quote) {
    boolean monthWithoutYear =
        bounds.equals("1") && time(match, "1").filter(t -> !t.hasYear()).isPresent();
    if (yearly && monthWithoutYear) {
      String rrule = "FREQ=YEARLY;BYMONTH={months}";
      return Optional.of(
          recurring(
              new DeadlineResult(DeadlineResult.Kind.RECURRING, "", rrule, false), match, quote));
    }
    int dots = bounds.indexOf("..");
    String left = dots < 0 ? bounds : bounds.substring(0, dots);
    String right = dots < 0 ? bounds : bounds.substring(dots + 2);
    boolean before = right.startsWith("<");
    Optional<TimePoint> start = left.isEmpty() ? Optional.empty() : time(match, left);
    Optional<TimePoint> end =
        right.isEmpty() ? Optional.empty() : time(match, before ? right.substring(1) : right);
    if (!right.isEmpty() && end.isEmpty()) {
      end = start;
    }
    if (start.isPresent() && end.isPresent()) {
      TimePoint last = end.get();
      start = start.map(s -> s.completedFrom(last));
    }
    Optional<LocalDate> from = start.map(s -> s.inYear(documentYear)).flatMap(TimePoint::first);
    Optional<TimePoint> ending = end.map(e -> e.inYear(documentYear));
    Optional<LocalDate> to =
        before
            ? ending.flatMap(TimePoint::first).map(d -> d.minusDays(1))
            : ending.flatMap(TimePoint::last);
    boolean unknown = from.isEmpty() == start.isPresent() || to.isEmpty() == end.isPresent();
    boolean backwards = from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    if (unknown || backwards) {
      return Optional.empty();
    }
    return Optional.of(
        new Deadline(
            Deadline.Kind.PERIOD,
            from.orElse(null),
            to.orElse(null),
            null,
            false,
            null,
            null,
            quote));
  }

  private static Deadline recurring(DeadlineResult result, MatchResult match, String quote) {
    String rrule = result.rrule();
    for (String number : new String[] {"1", "2"}) {
      Optional<TimePoint> time = time(match, number);
      if (time.isPresent()) {
        rrule = rrule.replace("{d" + number + "}", String.valueOf(time.get().day()));
        rrule = rrule.replace("{m" + number + "}", String.valueOf(time.get().firstMonth()));
      }
    }
    rrule = rrule.replace("{d}", stripped(match, "d")).replace("{m}", stripped(match, "m"));
    rrule = rrule.replace("{months}", months(match));
    return new Deadline(
        Deadline.Kind.RECURRING, null, null, rrule, result.exclusive(), null, null, quote);
  }

  private static String stripped(MatchResult match, String name) {
    String digits = group(match, name);
    return digits == null ? "" : String.valueOf(Integer.parseInt(digits));
  }

  private static String months(MatchResult match) {
    Optional<TimePoint> first = time(match, "1");
    Optional<TimePoint> last = time(match, "2").or(() -> first);
    return first.isEmpty()
        ? ""
        : IntStream.rangeClosed(first.get().firstMonth(), last.orElseThrow().lastMonth())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(","));
  }

  private static Deadline relative(MatchResult match, String quote) {
    String number = group(match, "n");
    String unit = group(match, "unit");
    String offset = null;
    if (number != null && unit != null) {
      String letter =
          switch (unit) {
            case "ngày" -> "D";
            case "tuần" -> "W";
            case "tháng" -> "M";
            default -> "Y";
          };
      offset = "P" + Integer.parseInt(number) + letter;
    }
    return new Deadline(
        Deadline.Kind.RELATIVE, null, null, null, false, group(match, "anchor"), offset, quote);
  }

  private static Optional<TimePoint> time(MatchResult match, String number) {
    return Optional.ofNullable(group(match, "t" + number)).flatMap(TimePoint::parse);
  }
}
