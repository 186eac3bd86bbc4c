// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.output.report.Reference;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;

/// A plan with all that the rules look at.
///
/// @param text its canonical text
/// @param versions other documents of the workspace that are the same plan
/// @param replacements which acts have been replaced, by law or by plans of the workspace
record CheckedPlan(
    PlanRecords records, String text, List<PlanRecords> versions, Replacements replacements) {
  private static final Pattern DATE_LINE =
      Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");

  CheckedPlan {
    versions = List.copyOf(versions);
  }

  Findings findings() {
    return records.findings();
  }

  DocumentRecord document() {
    return records.document();
  }

  /// The day on which the plan was issued for certain: with the year alone, its last day.
  Optional<LocalDate> issued() {
    Integer year = findings().profile().issuedYear();
    LocalDate day = findings().profile().issuedOn();
    return Optional.ofNullable(day)
        .or(() -> Optional.ofNullable(year).map(y -> LocalDate.of(y, 12, 31)));
  }

  Reference statement(Finding finding) {
    return Reference.to(finding, document());
  }

  /// Words that state no record; the document stands in its place.
  Reference statement(String quote, int page) {
    return new Reference(document().id(), Reference.plan(document()), page, List.of(), quote);
  }

  /// The words that date the plan, or its date alone where they are not found.
  Reference dateLine(LocalDate issued) {
    Matcher date = DATE_LINE.matcher(text);
    while (date.find()) {
      if (Integer.parseInt(date.group(1)) == issued.getDayOfMonth()
          && Integer.parseInt(date.group(2)) == issued.getMonthValue()
          && Integer.parseInt(date.group(3)) == issued.getYear()) {
        return statement(date.group(), 0);
      }
    }
    return statement(issued.toString(), 0);
  }
}
