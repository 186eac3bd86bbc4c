// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.output.identity.Directions;

/// All kinds of inconsistency that are looked for: the one place that lists them.
final class ConsistencyRules {

  private ConsistencyRules() {}

  static List<ConsistencyRule> all(Directions directions, AgencyRegistry agencies) {
    return List.of(
        new BodyAgainstAppendix(),
        new BoundAgainstAppendix(),
        new YearlyStep(directions),
        new LaterAimLower(directions),
        PercentAboveHundred.load(),
        new DeadlineBeforeIssue(),
        new DeadlineAfterPeriod(),
        new LeadInTable(),
        new TwoLeads(),
        new TasksWithoutDeadline(),
        new TasksWithoutLead(),
        new AbolishedBody(agencies),
        new RepeatedSection(),
        new MisnumberedSection(),
        new CitedTwoDates(),
        new CitedImpossibleDate(),
        new CitedReplacedAct(),
        new VersionsDiffer());
  }
}
