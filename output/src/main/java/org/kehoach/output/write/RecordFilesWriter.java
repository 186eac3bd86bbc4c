// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes a run's `documents.jsonl`, `targets.jsonl`, `obligations.jsonl`, `citations.jsonl` and
/// `text/<documentId>.txt`. The files of the run before stay until [#publish]; a writer that is
/// closed without it leaves them untouched.
///
/// Documents and records are written in the order in which they come: equal input in equal order
/// gives byte-identical files. Not safe for use by several threads at once.
public final class RecordFilesWriter implements AutoCloseable {
  private final Path texts;
  private final AtomicFile documents;
  private final AtomicFile targets;
  private final AtomicFile obligations;
  private final AtomicFile citations;
  private final Set<String> added = new HashSet<>();
  private final List<AtomicFile> open = new ArrayList<>();

  private RecordFilesWriter(Path folder) throws IOException {
    texts = Files.createDirectories(folder.resolve(RecordFiles.TEXTS));
    targets = begin(folder.resolve(RecordFiles.TARGETS));
    obligations = begin(folder.resolve(RecordFiles.OBLIGATIONS));
    citations = begin(folder.resolve(RecordFiles.CITATIONS));
    documents = begin(folder.resolve(RecordFiles.DOCUMENTS));
  }

  /// Begins new files for `folder`, which is made where it is missing.
  public static RecordFilesWriter open(Path folder) throws IOException {
    return new RecordFilesWriter(folder);
  }

  /// Adds a document, its text and its records.
  ///
  /// @throws IllegalArgumentException where the document was added before
  public void add(PlanLines plan) throws IOException {
    if (!added.add(plan.documentId())) {
      throw new IllegalArgumentException("second document " + plan.documentId());
    }
    AtomicFile text = begin(texts.resolve(RecordFiles.textName(plan.documentId())));
    text.write(plan.text());
    text.finish();
    documents.writeLine(plan.document());
    writeAll(targets, plan.targets());
    writeAll(obligations, plan.obligations());
    writeAll(citations, plan.citations());
  }

  /// Puts the new files in the place of the old ones, each at once and `documents.jsonl` first, so
  /// that no record is ever seen without its document; texts of documents that are no longer among
  /// them go.
  public void publish() throws IOException {
    for (AtomicFile file : open) {
      file.finish();
    }
    for (AtomicFile file : open.reversed()) {
      file.publish();
    }
    try (DirectoryStream<Path> old = Files.newDirectoryStream(texts, RecordFiles::isText)) {
      for (Path text : old) {
        if (!added.contains(RecordFiles.documentOfText(text))) {
          Files.delete(text);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (AtomicFile file : open) {
      file.close();
    }
  }

  private AtomicFile begin(Path path) throws IOException {
    AtomicFile file = AtomicFile.open(path);
    open.add(file);
    return file;
  }

  private static void writeAll(AtomicFile file, List<String> lines) throws IOException {
    for (String line : lines) {
      file.writeLine(line);
    }
  }
}
