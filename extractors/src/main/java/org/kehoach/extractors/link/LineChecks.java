// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.Arrays;
import java.util.Optional;
import org.kehoach.corpus.document.Block;
import org.kehoach.extractors.agency.AgencyListReader;

/// Tells which lines of running text lay nothing on anybody, whatever they say.
record LineChecks(Orders orders, AgencyListReader lists) {

  /// The first check that rules the line out.
  Optional<LineCheck> first(Plan plan, Block block) {
    return Arrays.stream(LineCheck.values())
        .filter(check -> rulesOut(check, plan, block))
        .findFirst();
  }

  private boolean rulesOut(LineCheck check, Plan plan, Block block) {
    return switch (check) {
      case HEADING -> block.isHeading();
      case TABLE_ROW -> block.row() != null;
      case LEAD_IN -> plan.isLeadIn(block);
      case REMARK -> isRemark(plan.content(block));
      case OF_ACTS -> orders.speaksOfActs(plan.content(block));
      case ONLY_NAMES -> lists.onlyNames(plan.content(block));
      case ZONE -> !Assignments.mayAssign(plan.zone(block));
      case NOBODY -> false; // known only when the line has been read
    };
  }

  private static boolean isRemark(String content) {
    return content.length() < 12 || content.startsWith("(") && content.endsWith(")");
  }
}
