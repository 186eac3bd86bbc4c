// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.Arrays;
import java.util.Locale;

/// What the match of a rule means: the result line of a deadline file.
///
/// @param bounds for `PERIOD` and `DATE`: "1", "1..2", "..1", "..<1", "1.."
/// @param rrule for `RECURRING`: the recurrence with placeholders
record DeadlineResult(Kind kind, String bounds, String rrule, boolean exclusive) {

  private static final String EXCLUSIVE = " exclusive";

  enum Kind {
    DATE,
    PERIOD,
    RECURRING,
    ONGOING,
    RELATIVE,
    /// A list of cycles, each with a rule of its own.
    EACH,
    /// Words that are no deadline, though part of them looks like one.
    NONE
  }

  static DeadlineResult parse(String rule, String words) {
    boolean exclusive = words.endsWith(EXCLUSIVE);
    String rest = exclusive ? words.substring(0, words.length() - EXCLUSIVE.length()) : words;
    String[] parts = rest.strip().split(" ", 2);
    String argument = parts.length > 1 ? parts[1] : "";
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(k -> k.name().equals(parts[0].toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(rule + ": no such result: " + words));
    return kind == Kind.RECURRING
        ? new DeadlineResult(kind, "", argument, exclusive)
        : new DeadlineResult(kind, argument, "", exclusive);
  }
}
