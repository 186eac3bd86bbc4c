// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kehoach.output.lucene.LuceneRecordIndexer;
import org.kehoach.output.write.AtomicFile;
import org.kehoach.output.write.LedgerEntry;
import org.kehoach.output.write.RecordFiles;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.output.write.RecordFilesWriter;
import org.kehoach.output.write.RecordJson;
import org.kehoach.pipeline.workspace.Workspace;

/// Writes a run's results into a workspace: record files, canonical texts, index and ledger. The
/// same content is written once, for the file that comes first.
public final class ResultWriter implements AutoCloseable {
  private final Workspace workspace;
  private final RecordFilesWriter records;
  private final AtomicFile ledger;
  private final Duplicates duplicates = new Duplicates();
  private final List<FileReport> reports = new ArrayList<>();

  private ResultWriter(Workspace workspace, RecordFilesWriter records, AtomicFile ledger) {
    this.workspace = workspace;
    this.records = records;
    this.ledger = ledger;
  }

  /// Begins to fill `workspace`.
  public static ResultWriter open(Workspace workspace) throws IOException {
    RecordFilesWriter records = RecordFilesWriter.open(workspace.folder());
    AtomicFile ledger = AtomicFile.open(workspace.folder().resolve(RecordFiles.LEDGER));
    return new ResultWriter(workspace, records, ledger);
  }

  /// Writes one file's result and gives back what the ledger says of it.
  public FileResult write(FileResult given) throws IOException {
    FileResult result = duplicates.sift(given);
    if (result.plan() != null) {
      records.add(result.plan().lines());
    }
    String documentId = result.documentId().orElse(null);
    ledger.writeLine(
        RecordJson.line(
            LedgerEntry.of(
                result.path(),
                documentId,
                result.outcome(),
                result.recognised(),
                result.milliseconds())));
    reports.add(FileReport.of(result));
    return result;
  }

  /// Ends all files well and indexes them.
  public void finish() throws IOException {
    records.publish();
    ledger.publish();
    LuceneRecordIndexer.build(
        workspace.index(), new RecordFilesReader(workspace.folder())::forEach);
  }

  /// What was written.
  public RunReport report() {
    return new RunReport(reports);
  }

  @Override
  public void close() throws IOException {
    try (records;
        ledger) {
      // both are to be closed, whatever the first says
    }
  }
}
