// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time by or in which an action is due (contract, section "deadline").
///
/// @param from first day of a period; null where open
/// @param to the date, or the last day of a period; null where open
/// @param rrule RFC 5545 recurrence without the `RRULE:` prefix, for [Kind#RECURRING] alone
/// @param exclusive whether "trước ngày" excludes the day itself
/// @param anchor the event that a relative time counts from, as written
/// @param offset ISO 8601 duration from the anchor, where given
/// @param quote the words of the time
public record Deadline(
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String rrule,
    boolean exclusive,
    @Nullable String anchor,
    @Nullable String offset,
    String quote) {

  /// How the time is given.
  public enum Kind {
    DATE,
    PERIOD,
    RECURRING,
    ONGOING,
    RELATIVE
  }
}
