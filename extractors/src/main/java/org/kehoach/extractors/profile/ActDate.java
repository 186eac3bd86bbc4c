// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date of a document: "Sơn La, ngày 10 tháng 10 năm 2023", day and month perhaps left blank.
///
/// @param date null where day or month is blank
record ActDate(@Nullable LocalDate date, @Nullable Integer year) {

  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)ngày[\\s.…]*(\\d{0,2})[\\s.…]*tháng[\\s.…]*(\\d{0,2})[\\s.…]*năm\\s*(\\d{4})");
  private static final Pattern SHORT =
      Pattern.compile("(?iu)ngày\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
  private static final ActDate NONE = new ActDate(null, null);

  /// The first date in `text`.
  static ActDate in(String text) {
    for (Pattern pattern : new Pattern[] {DATE, SHORT}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return of(matcher);
      }
    }
    return NONE;
  }

  private static ActDate of(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(3));
    if (matcher.group(1).isEmpty() || matcher.group(2).isEmpty()) {
      return new ActDate(null, year);
    }
    try {
      return new ActDate(
          LocalDate.of(
              year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))),
          year);
    } catch (DateTimeException e) {
      return new ActDate(null, year);
    }
  }
}
