// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// What is scored, in the order of the tables.
public enum RecordKind {
  /// Targets: quote, value, unit, comparator, measure and year.
  TARGET("target"),
  /// Quantified targets by quote and value alone.
  TARGET_VALUE("target-value"),
  /// Targets by quote alone.
  TARGET_OVERLAP("target-overlap"),
  /// Obligations: quote, leads and coordinators.
  OBLIGATION("obligation"),
  /// Obligations by quote and leads alone.
  OBLIGATION_LEAD("obligation-lead"),
  /// Obligations by quote alone.
  OBLIGATION_OVERLAP("obligation-overlap"),
  /// Deadlines of the obligations that were matched.
  DEADLINE("deadline(matched)"),
  /// Actions without an agency: quote.
  MEASURE("measure"),
  /// Citations by number, of laws by name.
  CITATION("citation"),
  /// Dates of the citations that were matched.
  CITATION_DATE("citation-date"),
  /// The fields of the document itself.
  DOCUMENT_FIELDS("document-fields");

  private final String label;

  RecordKind(String label) {
    this.label = label;
  }

  /// Its name in tables and JSON.
  public String label() {
    return label;
  }
}
