// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.Locale;
import org.kehoach.extractors.trace.Reason;

/// The checks that the words of a time pass before they are a deadline, beside the rules with the
/// result `NONE`.
enum TimeCheck {
  PART_OF_A_NAME("part of a document's or programme's name"),
  NO_DATE("no day of the calendar, or without a year that anything gives"),
  EVERY_YEAR("says no more than the day of every year beside it");

  private final String words;

  TimeCheck(String words) {
    this.words = words;
  }

  Reason reason() {
    return new Reason("deadline." + name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
  }
}
