// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.SampleRecords;

class RecordFilesReaderTest {
  private static final ExtractedPlan LINES =
      new SamplePlan("ffffffffffff", SampleRecords.SILENT_PROFILE)
          .aim("dòng một")
          .aim("dòng hai")
          .aim("dòng ba")
          .plan();

  @TempDir Path folder;
  private RecordFilesReader reader;

  @BeforeEach
  void write() throws IOException {
    try (RecordFilesWriter writer = RecordFilesWriter.open(folder)) {
      writer.add(PlanLines.of(LINES));
      writer.add(PlanLines.of(SampleRecords.silentPlan()));
      writer.publish();
    }
    reader = new RecordFilesReader(folder);
  }

  @Test
  void givesEveryDocumentWithItsOwnRecordsInOrder() throws IOException {
    List<PlanRecords> plans = new ArrayList<>();
    reader.forEach(plans::add);

    assertThat(plans)
        .containsExactly(
            new PlanRecords(DocumentRecord.of(LINES), LINES.findings()),
            new PlanRecords(
                DocumentRecord.of(SampleRecords.silentPlan()),
                SampleRecords.silentPlan().findings()));
  }

  @Test
  void aRecordWithoutItsDocumentIsAnError() throws IOException {
    Files.writeString(
        folder.resolve(RecordFiles.OBLIGATIONS),
        RecordJson.line(SampleRecords.OBLIGATION).replace(SampleRecords.ID, "eeeeeeeeeeee"));

    assertThatThrownBy(() -> reader.forEach(plan -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("record o1");
  }

  @Test
  void aDocumentOfAnotherSchemaVersionIsAnError() throws IOException {
    Path documents = folder.resolve(RecordFiles.DOCUMENTS);
    Files.writeString(
        documents,
        Files.readString(documents).replace("\"schemaVersion\":1", "\"schemaVersion\":9"));

    assertThatThrownBy(() -> reader.forEach(plan -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("schema version 9");
  }

  @Test
  void readsTheTextOfADocument() throws IOException {
    assertThat(reader.text("ffffffffffff")).isEqualTo("dòng một\ndòng hai\ndòng ba");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../documents", "FFFFFFFFFFFF", "ffffffffffff.txt"})
  void readsNoFileButATextOfADocument(String id) {
    assertThatThrownBy(() -> reader.text(id)).isInstanceOf(IllegalArgumentException.class);
  }
}
