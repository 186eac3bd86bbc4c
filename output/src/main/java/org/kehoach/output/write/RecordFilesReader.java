// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Findings;

/// Reads back what [RecordFilesWriter] left in a folder.
public record RecordFilesReader(Path folder) {
  private static final List<String> FILES =
      List.of(
          RecordFiles.TARGETS,
          RecordFiles.OBLIGATIONS,
          RecordFiles.CITATIONS,
          RecordFiles.DOCUMENTS);

  /// Gives every document with its records to `each`, in the files' order, one at a time.
  ///
  /// @throws IllegalStateException where a record belongs to no document or stands out of order
  public void forEach(Consumer<PlanRecords> each) throws IOException {
    try (var targets = new LineCursor<>(folder.resolve(RecordFiles.TARGETS), RecordJson::target);
        var obligations =
            new LineCursor<>(folder.resolve(RecordFiles.OBLIGATIONS), RecordJson::obligation);
        var citations =
            new LineCursor<>(folder.resolve(RecordFiles.CITATIONS), RecordJson::citation);
        Stream<String> lines = Files.lines(folder.resolve(RecordFiles.DOCUMENTS))) {
      lines
          .map(RecordJson::document)
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

  /// The line of the record or document with this id, as it was written; empty where there is none.
  public Optional<String> line(String id) throws IOException {
    String record = "{\"id\":\"" + id + "\",";
    String document = "{\"schemaVersion\":" + RecordJson.SCHEMA_VERSION + ",\"id\":\"" + id + "\",";
    for (String file : FILES) {
      try (Stream<String> lines = Files.lines(folder.resolve(file))) {
        Optional<String> found =
            lines.filter(line -> line.startsWith(record) || line.startsWith(document)).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The canonical text of a document.
  ///
  /// @throws IllegalArgumentException where `documentId` is no document id
  public String text(String documentId) throws IOException {
    return Files.readString(
        folder.resolve(RecordFiles.TEXTS).resolve(RecordFiles.textName(documentId)));
  }

  /// The lines of the document's text that a record stands on, with up to `lines` more on either
  /// side.
  public List<String> context(String documentId, Evidence evidence, int lines) throws IOException {
    String text = text(documentId);
    int first = (int) text.substring(0, evidence.start()).chars().filter(c -> c == '\n').count();
    int last = first + (int) evidence.quote().chars().filter(c -> c == '\n').count();
    List<String> all = List.of(text.split("\n", -1));
    return all.subList(Math.max(0, first - lines), Math.min(all.size(), last + lines + 1));
  }
}
