// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.SampleRecords;

class RecordFilesWriterTest {
  private static final ExtractedPlan FIRST = SampleRecords.plan();
  private static final ExtractedPlan SECOND =
      new SamplePlan("ffffffffffff", SampleRecords.SILENT_PROFILE)
          .aim("Chữ hỏng \uD800 và dòng kẻ \u2028")
          .plan();

  @TempDir Path folder;

  @Test
  void equalInputGivesByteIdenticalFilesAndNothingElse() throws IOException {
    write(folder.resolve("one"), FIRST, SECOND);
    write(folder.resolve("two"), FIRST, SECOND);

    assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
    assertThat(contents(folder.resolve("one")).keySet())
        .containsExactly(
            "citations.jsonl",
            "documents.jsonl",
            "obligations.jsonl",
            "targets.jsonl",
            "text/0123456789ab.txt",
            "text/ffffffffffff.txt");
  }

  @Test
  void recordsStandInTheOrderGivenOneToALine() throws IOException {
    write(folder, SECOND, FIRST);

    assertThat(Files.readString(folder.resolve("targets.jsonl")))
        .doesNotContain("\r")
        .endsWith("}\n")
        .satisfies(text -> assertThat(text.split("\n")).hasSize(3))
        .startsWith("{\"id\":\"ffffffffffff-t1\"");
    assertThat(Files.readString(folder.resolve("text/0123456789ab.txt")))
        .isEqualTo(FIRST.document().text());
  }

  @Test
  void aBrokenSurrogateIsReplacedAndMovesNoOffset() throws IOException {
    write(folder, SECOND);

    assertThat(Files.readString(folder.resolve("text/ffffffffffff.txt")))
        .startsWith("Chữ hỏng ? và")
        .hasSameSizeAs(SECOND.document().text());
    assertThat(Files.readString(folder.resolve("targets.jsonl"))).contains("Chữ hỏng ? và");
  }

  @Test
  void anUnpublishedRunLeavesTheFilesOfTheRunBefore() throws IOException {
    write(folder, FIRST);
    SortedMap<String, String> before = contents(folder);

    try (RecordFilesWriter writer = RecordFilesWriter.open(folder)) {
      writer.add(PlanLines.of(SECOND));
      assertThatThrownBy(() -> writer.add(PlanLines.of(SECOND)))
          .hasMessageContaining("ffffffffffff");
    }
    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void textsOfDocumentsThatAreGoneGoButNoOtherFile() throws IOException {
    write(folder, FIRST);
    Files.writeString(folder.resolve("text/notes.txt"), "mine");
    write(folder, SECOND);

    assertThat(contents(folder.resolve("text")).keySet())
        .containsExactly("ffffffffffff.txt", "notes.txt");
  }

  @Test
  void anEmptyRunWritesEmptyFiles() throws IOException {
    write(folder);

    assertThat(contents(folder).values()).containsOnly("").hasSize(4);
  }

  private static void write(Path folder, ExtractedPlan... plans) throws IOException {
    try (RecordFilesWriter writer = RecordFilesWriter.open(folder)) {
      for (ExtractedPlan plan : List.of(plans)) {
        writer.add(PlanLines.of(plan));
      }
      writer.publish();
    }
  }

  private static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return contents;
  }
}
