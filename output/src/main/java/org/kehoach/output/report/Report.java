// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.util.List;
import java.util.stream.Stream;

/// The answer of a tool.
///
/// @param title what it answers, in a line
/// @param notes what a reader must know to read it right, a sentence each
/// @param tables what people look at
/// @param values the same for programs: one value a row, its record and quote in columns of their
///   own
public record Report(
    String title, List<String> notes, List<ReportTable> tables, ReportTable values) {

  public Report {
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
  }

  /// A report of one table, which people and programs read alike.
  public Report(String title, List<String> notes, ReportTable table) {
    this(title, notes, List.of(table), table);
  }

  /// This report with more notes behind its own.
  public Report noting(List<String> more) {
    return new Report(title, Stream.concat(notes.stream(), more.stream()).toList(), tables, values);
  }

  /// Whether programs have a table of their own.
  boolean hasOwnValues() {
    return !tables.contains(values);
  }
}
