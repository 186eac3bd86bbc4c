// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.corpus.document.Block;
import org.kehoach.extractors.trace.Reason;

/// What rules out that a line of running text lays anything on anybody, in the order asked.
enum LineCheck {
  HEADING("a heading"),
  TABLE_ROW("a row of a table that gives no tasks"),
  LEAD_IN("only leads in what follows"),
  REMARK("a remark in brackets, or a stray word"),
  ZONE("in a zone that gives no obligations"),
  NOBODY("nobody acts in it, no heading above names an agency, and it is no task");

  private final String words;

  LineCheck(String words) {
    this.words = words;
  }

  /// The first check that rules the line out.
  static Optional<LineCheck> of(Plan plan, Block block) {
    return Arrays.stream(values()).filter(check -> check.holds(plan, block)).findFirst();
  }

  private boolean holds(Plan plan, Block block) {
    return switch (this) {
      case HEADING -> block.isHeading();
      case TABLE_ROW -> block.row() != null;
      case LEAD_IN -> plan.isLeadIn(block);
      case REMARK -> isRemark(plan.content(block));
      case ZONE -> !Assignments.mayAssign(plan.zone(block));
      case NOBODY -> false; // known only when the line has been read
    };
  }

  private static boolean isRemark(String content) {
    return content.length() < 12 || content.startsWith("(") && content.endsWith(")");
  }

  Reason reason() {
    return new Reason("obligation." + name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
  }
}
