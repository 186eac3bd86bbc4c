// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.util.List;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.output.write.ExtractedPlan;
import org.kehoach.output.write.PlanLines;

/// A document's records, ready to be written, and what the summary of a run says of them.
///
/// @param province empty where the document names none
/// @param measures how many of the lines of obligations are measures
/// @param review why a person should look at the document before trusting its records
/// @param decodedFrom the old encodings that its text was decoded from
public record FoundPlan(
    PlanLines lines, String province, int measures, List<String> review, List<String> decodedFrom) {
  public FoundPlan {
    review = List.copyOf(review);
    decodedFrom = List.copyOf(decodedFrom);
  }

  static FoundPlan of(ExtractedPlan plan) {
    DocumentProfile.Province province = plan.findings().profile().province();
    return new FoundPlan(
        PlanLines.of(plan),
        province == null ? "" : province.name(),
        (int) plan.findings().obligations().stream().filter(Obligation::isMeasure).count(),
        plan.document().reading().review(),
        plan.document().reading().decodedFrom());
  }
}
