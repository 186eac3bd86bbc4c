// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import java.util.List;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Findings;

/// One document and its records as the files hold them: lines of JSON without their line feeds, and
/// the canonical text. What one process found, another can write without reading it.
///
/// @param document the line of `documents.jsonl`
public record PlanLines(
    String documentId,
    String document,
    String text,
    List<String> targets,
    List<String> obligations,
    List<String> citations) {

  public PlanLines {
    targets = List.copyOf(targets);
    obligations = List.copyOf(obligations);
    citations = List.copyOf(citations);
  }

  /// The lines of a document and all that was found in it.
  public static PlanLines of(ExtractedPlan plan) {
    PlanDocument document = plan.document();
    Findings findings = plan.findings();
    return new PlanLines(
        document.id(),
        RecordJson.line(DocumentRecord.of(plan)),
        document.text(),
        lines(findings.targets()),
        lines(findings.obligations()),
        lines(findings.citations()));
  }

  private static List<String> lines(List<? extends Finding> findings) {
    return findings.stream().map(RecordJson::line).toList();
  }
}
