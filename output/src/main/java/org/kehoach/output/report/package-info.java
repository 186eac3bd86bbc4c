// SPDX-License-Identifier: GPL-3.0-or-later
/// What a tool answers, for people and for programs: a [Report] of tables whose entries point at
/// the words they come from, and a writer for each [ReportFormat].
///
/// Start from [Report]. A report has tables to look at and one table for programs, which may be the
/// same. Text for a terminal is the command's business (`pipeline.cli`), for only it knows the
/// width.
///
/// To add a format: a constant in [ReportFormat], a writer beside [ReportCsv], a case in
/// [ReportWriter], a case in `ReportWriterTest`.
@NullMarked
package org.kehoach.output.report;

import org.jspecify.annotations.NullMarked;
