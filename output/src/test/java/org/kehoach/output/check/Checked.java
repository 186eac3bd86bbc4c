// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.identity.Directions;
import org.kehoach.output.write.PlanRecords;

/// What all rules together find in plans of the tests.
final class Checked {
  private static final Explanations EXPLANATIONS = Explanations.load();
  private static final List<ConsistencyRule> RULES =
      ConsistencyRules.all(
          new Directions(IndicatorRegistry.load()), AgencyRegistry.load(Provinces.load()));

  private Checked() {}

  /// An empty plan of Sơn La that covers 2025 to 2030.
  static SamplePlan plan(@Nullable LocalDate issued) {
    return plan("0123456789ab", "11/KH-UBND", issued);
  }

  static SamplePlan plan(String id, @Nullable String number, @Nullable LocalDate issued) {
    return new SamplePlan(
        id,
        new DocumentProfile(
            "Kế hoạch",
            number,
            issued,
            issued == null ? null : Integer.valueOf(issued.getYear()),
            "Phát triển hạ tầng số",
            "UBND tỉnh Sơn La",
            new DocumentProfile.Province(
                "Sơn La", "14", new DocumentProfile.Province.Today("Sơn La", "14")),
            new DocumentProfile.Period(2025, 2030),
            null,
            null,
            List.of()));
  }

  /// What is wrong in the first plan, where the others are in the workspace too; without the
  /// summaries of tasks that leave something open.
  static List<Inconsistency> all(SamplePlan plan, SamplePlan... others) {
    List<PlanRecords> records = Arrays.stream(others).map(SamplePlan::records).toList();
    CheckedPlan checked =
        new CheckedPlan(
            plan.records(), plan.plan().document().text(), records, Replacements.of(records));
    return rules().stream()
        .flatMap(
            rule -> rule.conflicts(checked).map(c -> EXPLANATIONS.explain(rule.kind(), c, checked)))
        .filter(one -> !one.kind().startsWith("tasks-without"))
        .toList();
  }

  /// All rules, with the registries as they are.
  static List<ConsistencyRule> rules() {
    return RULES;
  }

  /// The kinds of what is wrong.
  static List<String> kinds(SamplePlan plan, SamplePlan... others) {
    return all(plan, others).stream().map(Inconsistency::kind).toList();
  }
}
