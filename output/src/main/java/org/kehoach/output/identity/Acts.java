// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.output.write.PlanRecords;

/// Several files may hold one act: its DOCX and its PDF.
public final class Acts {

  private Acts() {}

  /// Each act once: of the plans with the same number, day and issuer the first. A plan without
  /// number or day is an act of its own.
  public static List<PlanRecords> once(List<PlanRecords> plans) {
    Map<String, PlanRecords> acts = new LinkedHashMap<>();
    plans.forEach(plan -> acts.putIfAbsent(act(plan), plan));
    return List.copyOf(acts.values());
  }

  private static String act(PlanRecords plan) {
    DocumentProfile profile = plan.document().profile();
    if (profile.number() == null || profile.issuedOn() == null) {
      return plan.document().id();
    }
    String issuer = Objects.requireNonNullElse(profile.issuer(), "");
    return String.join(
        "|",
        profile.number().toUpperCase(Locale.ROOT),
        profile.issuedOn().toString(),
        Vietnamese.squeeze(Vietnamese.lower(issuer)));
  }
}
