// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A time of whole days.
///
/// @param from first day; null where it began before anything here
/// @param until last day; null where it has not ended
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

  /// All days.
  public static final Validity ALWAYS = new Validity(null, null);

  public Validity {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("ends on " + until + ", before it begins on " + from);
    }
  }

  /// The one day `day`; all days where it is null.
  public static Validity on(@Nullable LocalDate day) {
    return new Validity(day, day);
  }

  /// The days of `year`.
  public static Validity in(int year) {
    return new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// Whether a day lies in both.
  public boolean overlaps(Validity other) {
    return begun(other.until) && other.begun(until);
  }

  /// Whether it has begun by `day`, null being the end of all days.
  public boolean begun(@Nullable LocalDate day) {
    return from == null || day == null || !from.isAfter(day);
  }

  /// The days that two cells of a line give.
  static Validity read(TableLine line, int from, int until) {
    try {
      return new Validity(day(line.optional(from)), day(line.optional(until)));
    } catch (DateTimeParseException e) {
      throw line.wrong(e.getParsedString() + " is no day; write 2025-02-28");
    } catch (IllegalArgumentException e) {
      throw line.wrong(String.valueOf(e.getMessage()));
    }
  }

  static @Nullable LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }
}
