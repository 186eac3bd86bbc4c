// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.Locale;
import org.kehoach.extractors.trace.Reason;

/// What rules out that a line of running text lays anything on anybody, in the order asked.
enum LineCheck {
  HEADING("a heading"),
  TABLE_ROW("a row of a table that gives no tasks"),
  LEAD_IN("only leads in what follows"),
  REMARK("a remark in brackets, or a stray word"),
  OF_ACTS("speaks of acts and orders nothing"),
  ONLY_NAMES("only names agencies"),
  ZONE("in a zone that gives no obligations"),
  NOBODY("nobody acts in it, no heading above names an agency, and it is no task");

  private final String words;

  LineCheck(String words) {
    this.words = words;
  }

  /// The check as the reason for a decision.
  Reason reason() {
    return new Reason("obligation." + name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
  }
}
