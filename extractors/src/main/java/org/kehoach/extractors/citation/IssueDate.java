// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date of a cited document: "ngày 09/10/2024", "ngày 16 tháng 4 năm 2024", "năm 2025".
///
/// @param date null where only the year is given
/// @param end offset behind it
record IssueDate(@Nullable LocalDate date, int year, int end) {

  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)\\s*,?\\s*\\(?(?:ban hành |được ban hành |ký"
              + " )?ngày\\s*(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})"
              + "\\s*(?:[/.-]|,?\\s*năm)\\s*(\\d{4})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?iu)\\s*,?\\s*năm\\s+(\\d{4})(?![\\d-])");

  /// The date that stands at `from`, blanks and a comma before it allowed; null where none does.
  static @Nullable IssueDate at(String text, int from) {
    Matcher day = DAY.matcher(text).region(from, text.length());
    if (!day.lookingAt()) {
      return null;
    }
    int year = Integer.parseInt(day.group(3));
    try {
      LocalDate date =
          LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
      return new IssueDate(date, year, day.end());
    } catch (DateTimeException e) {
      return new IssueDate(null, year, day.end());
    }
  }

  /// A bare year at `from` ("Luật Thủy sản năm 2017"); null where none stands there.
  static @Nullable IssueDate yearAt(String text, int from) {
    Matcher year = YEAR.matcher(text).region(from, text.length());
    return year.lookingAt()
        ? new IssueDate(null, Integer.parseInt(year.group(1)), year.end())
        : null;
  }
}
