// SPDX-License-Identifier: GPL-3.0-or-later
/// What falls due when: the deadlines of a workspace's obligations as days, as a list and as an
/// iCalendar file. Start from [DueFinder].
///
/// Not here: how deadlines are read from their words (`extractors`), nor how lists are printed
/// (`output.report`). This is the only package that knows ical4j.
///
/// Trap: a rule such as `FREQ=YEARLY` means the last day of each year here, and to a calendar
/// program the day on which it begins; [Recurrence#rule] says it so that both agree.
@NullMarked
package org.kehoach.output.due;

import org.jspecify.annotations.NullMarked;
