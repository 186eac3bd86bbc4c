// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
  private static final String EMPTY =
      "{\"document\":{},\"targets\":[],\"obligations\":[],\"measures\":[],\"citations\":[]}";

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("gold/packed"));
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("gold/b.gold.json"), EMPTY);
    Files.writeString(folder.resolve("gold/packed/a.packed.json"), EMPTY);
    Files.writeString(folder.resolve("gold/packed/c.packed.json"), EMPTY);
    Files.writeString(folder.resolve("gold/packed/judging.txt"), "# never tuned on\nc\n");
    Files.writeString(folder.resolve("documents/a.html"), "<p>Kế hoạch</p>");
  }

  private GoldFolder gold() {
    return new GoldFolder(folder.resolve("gold"), folder.resolve("documents"));
  }

  private void workspaceHolds(String path) throws IOException {
    Files.writeString(
        folder.resolve("documents.jsonl"),
        "{\"id\":\"1\",\"source\":{\"path\":\"%s\"}}%n".formatted(path));
  }

  @Test
  void findsPackedFilesByListingTheirFolder() throws Exception {
    assertThat(gold().files())
        .extracting(GoldFile::name, GoldFile::role)
        .containsExactly(
            tuple("b", DocumentRole.SAMPLE),
            tuple("a", DocumentRole.DEVELOPMENT),
            tuple("c", DocumentRole.JUDGING));
  }

  @Test
  void scoresAPackedFileAgainstTheVeryDocumentThatItWasMadeFrom() throws Exception {
    workspaceHolds("documents/a.html");
    EvaluationReport report = Evaluation.evaluate(gold(), folder);
    assertThat(report.documents()).extracting(DocumentScore::name).containsExactly("b", "a");
    assertThat(report.leftOut()).extracting(LeftOutGold::name).containsExactly("c");
  }

  @Test
  void leavesPackedFilesOutThatItCannotUseAndSaysWhy() throws Exception {
    workspaceHolds("documents/a.docx");
    EvaluationReport report = Evaluation.evaluate(gold(), folder);
    assertThat(report.documents()).extracting(DocumentScore::name).containsExactly("b");
    assertThat(report.leftOut()).extracting(LeftOutGold::name).containsExactly("a", "c");
    assertThat(report.leftOut().getFirst().reason()).contains("a.html is not in the workspace");
    assertThat(report.leftOut().getLast().reason()).contains("its document is not in");
  }

  @Test
  void namesThePackedFileThatDoesNotFitItsDocument() throws Exception {
    workspaceHolds("documents/a.html");
    Files.writeString(
        folder.resolve("gold/packed/a.packed.json"),
        EMPTY.replace("\"targets\":[]", "\"targets\":[{\"spans\":[[100,3]]}]"));
    assertThatThrownBy(() -> Evaluation.evaluate(gold(), folder))
        .isInstanceOf(UnusableGoldException.class)
        .hasMessageContaining("a.packed.json does not fit");
  }
}
