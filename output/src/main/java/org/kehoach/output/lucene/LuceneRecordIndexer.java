// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.write.PlanRecords;

/// Builds the index that [LuceneRecordSearcher] searches.
public final class LuceneRecordIndexer {

  /// Where the documents come from, e.g. `new RecordFilesReader(folder)::forEach`.
  @FunctionalInterface
  public interface Plans {
    /// Gives each document with its records once to `each`.
    void forEach(Consumer<PlanRecords> each) throws IOException;
  }

  private LuceneRecordIndexer() {}

  /// Indexes all records of `plans` anew in `folder`. Until it returns, and where it fails,
  /// searches find what the index held before. Equal plans give equal hits in equal order.
  ///
  /// @return how many records are in the index
  public static int build(Path folder, Plans plans) throws IOException {
    IndexFolder index = new IndexFolder(folder);
    Path generation = index.begin();
    try {
      int records = write(generation, plans);
      index.publish(generation);
      return records;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      if (Files.isDirectory(generation) && !isCurrent(index, generation)) {
        IndexFolder.delete(generation);
      }
    }
  }

  private static int write(Path generation, Plans plans) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (Directory directory = FSDirectory.open(generation);
        IndexWriter writer = new IndexWriter(directory, config)) {
      Abbreviations abbreviations = Abbreviations.load();
      plans.forEach(plan -> add(writer, plan, abbreviations));
      writer.forceMerge(1);
      return writer.getDocStats().numDocs;
    }
  }

  private static void add(IndexWriter writer, PlanRecords plan, Abbreviations abbreviations) {
    IndexedRecord indexed = new IndexedRecord(plan.document(), abbreviations);
    List<Finding> findings = all(plan.findings());
    try {
      for (int i = 0; i < findings.size(); i++) {
        writer.addDocument(indexed.of(findings.get(i), i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> all(Findings findings) {
    return Stream.<List<? extends Finding>>of(
            findings.targets(), findings.obligations(), findings.citations())
        .<Finding>flatMap(List::stream)
        .toList();
  }

  private static boolean isCurrent(IndexFolder index, Path generation) {
    try {
      return index.current().equals(generation);
    } catch (IOException e) {
      return false;
    }
  }
}
