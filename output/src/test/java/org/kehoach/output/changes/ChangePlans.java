// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.write.PlanRecords;

/// Plans that differ in one thing or another.
final class ChangePlans {
  static final String ID = "aaaaaaaaaaaa";

  private ChangePlans() {}

  /// A plan of Sơn La with that number, of the first of March.
  static SamplePlan plan(String id, String number, int year) {
    return plan(id, number, LocalDate.of(year, 3, 1), "Hạ tầng số " + id, "Sơn La");
  }

  static SamplePlan plan(
      String id, String number, @Nullable LocalDate issued, String title, String province) {
    return new SamplePlan(
        id,
        new DocumentProfile(
            "Kế hoạch",
            number,
            issued,
            null,
            title,
            "UBND tỉnh " + province,
            new DocumentProfile.Province(
                province, "14", new DocumentProfile.Province.Today(province, "14")),
            new DocumentProfile.Period(null, 2030),
            null,
            null,
            List.of()));
  }

  /// A target of 5G coverage for 2030.
  static SamplePlan coverage(SamplePlan plan, int percent) {
    return plan.target(
        "Tỷ lệ phủ sóng 5G đến năm 2030 đạt %d%%.".formatted(percent),
        "Tỷ lệ phủ sóng 5G",
        Comparator.EQ,
        String.valueOf(percent),
        "percent",
        2030);
  }

  /// The plan with one citation more.
  static PlanRecords citing(
      PlanRecords plan,
      Citation.Relation relation,
      String number,
      @Nullable LocalDate date,
      @Nullable String issuer) {
    Findings findings = plan.findings();
    String id = plan.document().id();
    Citation citation =
        new Citation(
            id + "-c99",
            id,
            "Kế hoạch",
            number,
            date,
            null,
            issuer,
            null,
            new TreeSet<>(List.of(relation)),
            List.of(),
            findings.targets().getFirst().evidence());
    return new PlanRecords(
        plan.document(),
        new Findings(
            findings.profile(), findings.targets(), findings.obligations(), List.of(citation)));
  }
}
