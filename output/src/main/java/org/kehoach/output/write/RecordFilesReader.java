// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Findings;

/// Reads back what [RecordFilesWriter] left in a folder.
public record RecordFilesReader(Path folder) {

  /// Gives every document with its records to `each`, in the files' order, one at a time.
  ///
  /// @throws IllegalStateException where a record belongs to no document or stands out of order, or
  ///   a document has another schema version
  public void forEach(Consumer<PlanRecords> each) throws IOException {
    try (var targets = new LineCursor<>(folder.resolve(RecordFiles.TARGETS), RecordJson::target);
        var obligations =
            new LineCursor<>(folder.resolve(RecordFiles.OBLIGATIONS), RecordJson::obligation);
        var citations =
            new LineCursor<>(folder.resolve(RecordFiles.CITATIONS), RecordJson::citation);
        Stream<String> lines = Files.lines(folder.resolve(RecordFiles.DOCUMENTS))) {
      lines
          .map(RecordFilesReader::document)
          .forEach(
              document ->
                  each.accept(
                      new PlanRecords(
                          document,
                          new Findings(
                              document.profile(),
                              targets.of(document.id()),
                              obligations.of(document.id()),
                              citations.of(document.id())))));
      targets.expectEnd();
      obligations.expectEnd();
      citations.expectEnd();
    }
  }

  /// The documents, in the files' order, without their records.
  public List<DocumentRecord> documents() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve(RecordFiles.DOCUMENTS))) {
      return lines.map(RecordFilesReader::document).toList();
    }
  }

  private static DocumentRecord document(String line) {
    DocumentRecord document = RecordJson.document(line);
    if (document.schemaVersion() != RecordJson.SCHEMA_VERSION) {
      throw new IllegalStateException(
          "document %s was written with schema version %d, this Kehoach reads %d"
              .formatted(document.id(), document.schemaVersion(), RecordJson.SCHEMA_VERSION));
    }
    return document;
  }

  /// The canonical text of a document.
  ///
  /// @throws IllegalArgumentException where `documentId` is no document id
  public String text(String documentId) throws IOException {
    return Files.readString(
        folder.resolve(RecordFiles.TEXTS).resolve(RecordFiles.textName(documentId)));
  }
}
