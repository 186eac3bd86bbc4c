// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar as a plan words it: a day, a month, a quarter, a half, the end of a
/// year, a year. Parts that the words leave out are 0.
///
/// @param firstMonth the first month of the stretch within its year; 0 where not given
/// @param lastMonth the last one; 0 where not given
record TimePoint(int day, int firstMonth, int lastMonth, int year) {

  private static final String YEAR = "(?<y>\\d{4})";

  /// The forms, the fuller first; each on lower-case text.
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2}) ?[/.-] ?" + YEAR),
          Pattern.compile("ngày (?<d>\\d{1,2}) tháng (?<m>\\d{1,2})(?:,? năm " + YEAR + ")?"),
          Pattern.compile("(?<m>\\d{1,2}) ?[/-] ?" + YEAR),
          Pattern.compile("tháng (?<m>\\d{1,2})(?:,? năm " + YEAR + ")?"),
          Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})"),
          Pattern.compile(
              "(?<!\\p{L})(?:qu[ýí] ?)?(?<q>iv|iii|ii|i|(?<=qu[ýí] ?)0?[1-4])(?!\\p{L})["
                  + " /,-]*(?:năm )?(?:"
                  + YEAR
                  + ")?"),
          Pattern.compile("(?:0?6|sáu) tháng (?<h>đầu|cuối)(?: năm(?: " + YEAR + ")?)?"),
          Pattern.compile("(?<p>đầu|giữa|cuối) năm(?: " + YEAR + ")?"),
          Pattern.compile("ngày (?<d>\\d{1,2})"),
          Pattern.compile(YEAR));

  /// Reads the words of one time, e.g. "quý iv/2025".
  static Optional<TimePoint> parse(String lowerCase) {
    return FORMS.stream()
        .map(form -> form.matcher(lowerCase))
        .filter(Matcher::find)
        .findFirst()
        .map(TimePoint::of);
  }

  private static TimePoint of(Matcher form) {
    int year = number(group(form, "y"));
    int month = number(group(form, "m"));
    String quarter = group(form, "q");
    String half = group(form, "h");
    String part = group(form, "p");
    if (quarter != null) {
      int q = quarterNumber(quarter);
      return new TimePoint(0, 3 * q - 2, 3 * q, year);
    }
    if (half != null) {
      return half.equals("đầu") ? new TimePoint(0, 1, 6, year) : new TimePoint(0, 7, 12, year);
    }
    if (part != null) {
      return switch (part) {
        case "đầu" -> new TimePoint(0, 1, 3, year);
        case "giữa" -> new TimePoint(0, 4, 9, year);
        default -> new TimePoint(0, 10, 12, year);
      };
    }
    return new TimePoint(number(group(form, "d")), month, month, year);
  }

  private static int quarterNumber(String words) {
    return switch (words) {
      case "i" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> number(words);
    };
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  boolean hasYear() {
    return year != 0;
  }

  /// This time with what it leaves out taken from `other` ("ngày 08" beside "ngày 10 tháng 12 năm
  /// 2025").
  TimePoint completedFrom(TimePoint other) {
    boolean bareDay = day != 0 && firstMonth == 0;
    return new TimePoint(
        day,
        bareDay ? other.firstMonth : firstMonth,
        bareDay ? other.lastMonth : lastMonth,
        hasYear() ? year : other.year);
  }

  TimePoint inYear(@Nullable Integer documentYear) {
    return hasYear() || documentYear == null
        ? this
        : new TimePoint(day, firstMonth, lastMonth, documentYear);
  }

  /// The first day; empty where the year is not known or the date does not exist.
  Optional<LocalDate> first() {
    return date(firstMonth == 0 ? 1 : firstMonth, day == 0 ? 1 : day);
  }

  /// The last day; empty where the year is not known or the date does not exist.
  Optional<LocalDate> last() {
    int month = lastMonth == 0 ? 12 : lastMonth;
    if (!hasYear() || month > 12) {
      return Optional.empty();
    }
    return date(month, day == 0 ? YearMonth.of(year, month).lengthOfMonth() : day);
  }

  private Optional<LocalDate> date(int month, int dayOfMonth) {
    try {
      return hasYear() ? Optional.of(LocalDate.of(year, month, dayOfMonth)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
