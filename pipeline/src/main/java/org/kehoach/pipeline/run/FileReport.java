// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.util.List;
import org.kehoach.corpus.outcome.Outcome;

/// One file's line in the summary of a run.
///
/// @param province empty where the document names none
/// @param review why a person should look at the document before trusting its records
/// @param decoded the old encodings that text of the document was in
public record FileReport(
    String path,
    Outcome outcome,
    int pages,
    String province,
    int targets,
    int obligations,
    int measures,
    int citations,
    List<String> review,
    List<String> decoded) {

  static FileReport of(FileResult result) {
    int pages = result.source() == null ? 0 : result.source().pages();
    FoundPlan plan = result.plan();
    if (plan == null) {
      return new FileReport(
          result.path(), result.outcome(), pages, "", 0, 0, 0, 0, List.of(), List.of());
    }
    return new FileReport(
        result.path(),
        result.outcome(),
        pages,
        plan.province(),
        plan.lines().targets().size(),
        plan.lines().obligations().size() - plan.measures(),
        plan.measures(),
        plan.lines().citations().size(),
        plan.review(),
        plan.decodedFrom());
  }

  /// Whether records of this file were written.
  public boolean isRead() {
    return switch (outcome) {
      case Outcome.Extracted ignored -> true;
      case Outcome.Partial ignored -> true;
      case Outcome.Skipped ignored -> false;
      case Outcome.Failed ignored -> false;
    };
  }

  /// Whether there is more to say of this file than that it was read.
  public boolean hasRemark() {
    return !(outcome instanceof Outcome.Extracted);
  }

  /// Whether the user should look after this file: it failed, or was read in part.
  public boolean needsCare() {
    return switch (outcome) {
      case Outcome.Extracted ignored -> false;
      case Outcome.Partial ignored -> true;
      case Outcome.Skipped ignored -> false;
      case Outcome.Failed ignored -> true;
    };
  }
}
