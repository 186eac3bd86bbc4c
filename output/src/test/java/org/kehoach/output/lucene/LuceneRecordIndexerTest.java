// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.SampleRecords;
import org.kehoach.output.search.RecordSearcher;
import org.kehoach.output.search.SearchQuery;
import org.kehoach.output.search.UnusableIndexException;
import org.kehoach.output.write.PlanRecords;

class LuceneRecordIndexerTest {
  private static final PlanRecords ONE =
      new SamplePlan("aaaaaaaaaaaa", SampleRecords.PROFILE).aim("Một mục tiêu").records();
  private static final PlanRecords TWO =
      new SamplePlan("bbbbbbbbbbbb", SampleRecords.PROFILE).aim("Một").aim("Hai").records();

  @TempDir Path folder;

  @Test
  void aNewIndexTakesThePlaceOfTheOldWhichOpenSearchersKeep() throws IOException {
    assertThat(LuceneRecordIndexer.build(folder, each -> each.accept(ONE))).isEqualTo(1);
    try (RecordSearcher old = LuceneRecordSearcher.open(folder)) {
      assertThat(LuceneRecordIndexer.build(folder, each -> each.accept(TWO))).isEqualTo(2);
      assertThat(total(old)).isEqualTo(1);
    }
    assertThat(total(folder)).isEqualTo(2);
    assertThat(names()).containsExactlyInAnyOrder("current", "g2");
  }

  @Test
  void aRunThatFailsLeavesTheOldIndexAndNothingElse() throws IOException {
    LuceneRecordIndexer.build(folder, each -> each.accept(ONE));

    assertThatThrownBy(
            () ->
                LuceneRecordIndexer.build(
                    folder,
                    each -> {
                      each.accept(TWO);
                      throw new UncheckedIOException(new IOException("disk gone"));
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk gone");
    assertThat(total(folder)).isEqualTo(1);
    assertThat(names()).containsExactlyInAnyOrder("current", "g1");
  }

  @Test
  void whatACrashedRunLeftIsSweptByTheNext() throws IOException {
    LuceneRecordIndexer.build(folder, each -> each.accept(ONE));
    Files.writeString(Files.createDirectory(folder.resolve("g7")).resolve("half.cfs"), "half");

    assertThat(total(folder)).isEqualTo(1);
    LuceneRecordIndexer.build(folder, each -> each.accept(TWO));
    assertThat(names()).containsExactlyInAnyOrder("current", "g8");
  }

  @ParameterizedTest
  @CsvSource({
    "'kehoach-index 99 g1\n', has version 99",
    "'something else', no index that Kehoach made",
    "'kehoach-index 1 ../../etc\n', no index that Kehoach made",
    "'', no index that Kehoach made"
  })
  void anIndexOfAnotherVersionSaysSo(String current, String message) throws IOException {
    LuceneRecordIndexer.build(folder, each -> each.accept(ONE));
    Files.writeString(folder.resolve("current"), current);

    assertThatThrownBy(() -> LuceneRecordSearcher.open(folder))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("build the index again");
  }

  @Test
  void aFolderWithoutAnIndexSaysSo() {
    assertThatThrownBy(() -> LuceneRecordSearcher.open(folder.resolve("none")))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("no index in");
  }

  private static long total(Path folder) throws IOException {
    try (RecordSearcher searcher = LuceneRecordSearcher.open(folder)) {
      return total(searcher);
    }
  }

  private static long total(RecordSearcher searcher) throws IOException {
    return searcher.search(SearchQuery.of("")).total();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}
