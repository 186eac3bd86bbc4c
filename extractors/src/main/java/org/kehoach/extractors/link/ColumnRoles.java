// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlanTable;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.RuleSet;

/// Tells what the columns of a table hold (`columns.rules`).
final class ColumnRoles {
  private final List<HeaderRule> rules;

  ColumnRoles() {
    this.rules =
        RuleSet.load(ColumnRoles.class, "columns.rules").rules().stream()
            .map(r -> new HeaderRule(pattern(r.pattern()), ColumnRole.valueOf(r.result())))
            .toList();
  }

  private record HeaderRule(Pattern pattern, ColumnRole role) {}

  /// The role of each column, in order; a role that only one column may have stays with the first.
  List<ColumnRole> of(PlanTable table) {
    List<ColumnRole> roles = new ArrayList<>();
    for (String header : table.headers()) {
      ColumnRole role = of(header);
      roles.add(role == ColumnRole.TASK && roles.contains(role) ? ColumnRole.OTHER : role);
    }
    return roles;
  }

  ColumnRole of(String header) {
    String words = Vietnamese.lower(Vietnamese.squeeze(header));
    return rules.stream()
        .filter(r -> r.pattern.matcher(words).find())
        .map(HeaderRule::role)
        .findFirst()
        .orElse(ColumnRole.OTHER);
  }

  /// Whether the columns are those of a table that lays tasks on agencies or gives them times.
  static boolean assign(List<ColumnRole> roles) {
    return roles.contains(ColumnRole.TASK)
        && (roles.contains(ColumnRole.LEAD)
            || roles.contains(ColumnRole.COORDINATORS) && roles.contains(ColumnRole.TIME));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
