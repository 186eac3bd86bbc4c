// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.pipeline.FlatOdt.Look;
import org.kehoach.pipeline.FlatOdt.Rules;

/// Tables of our own, which LibreOffice sets as Word and PDF: over several pages, with rows and
/// merged cells cut by a page's end, headers of three rows that each page repeats, titles of
/// groups, empty cells, running heads and page numbers. Where the pages show all of it, all is to
/// be read.
@Tag("slow")
class RenderedTablesTest {
  private static final double SHARE = 0.99;

  @TempDir private static Path folder;

  @BeforeAll
  static void render() throws IOException, InterruptedException {
    assumeThat(LibreOffice.isInstalled()).as("LibreOffice (soffice) is not installed").isTrue();
    List<Path> documents = new ArrayList<>();
    for (Look look : looks()) {
      Files.writeString(file(look, "fodt"), FlatOdt.of(tables(look), look));
      documents.add(file(look, "fodt"));
    }
    LibreOffice.write(documents, "docx");
    LibreOffice.write(documents, "pdf");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void eachCellIsRead(Look look) {
    TableCells written = new TableCells(tables(look).stream().map(OwnTable::expected).toList());
    for (String format : List.of("docx", "pdf")) {
      TableCells read = TableCells.of(file(look, format));

      assertThat(read.tables()).as(format).hasSameSizeAs(written.tables());
      assertThat(TableCells.report(look.name(), format, written, read))
          .as(format)
          .isGreaterThanOrEqualTo(SHARE);
    }
  }

  private static List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    for (Rules rules : Rules.values()) {
      looks.add(new Look(rules, false, false, 0));
      looks.add(new Look(rules, true, false, 0));
    }
    for (Rules rules : List.of(Rules.SINGLE, Rules.NONE)) {
      for (int linesBefore : new int[] {3, 7, 11, 15}) {
        looks.add(new Look(rules, false, false, linesBefore));
        looks.add(new Look(rules, linesBefore > 7, true, linesBefore));
      }
    }
    return looks;
  }

  private static List<OwnTable> tables(Look look) {
    return List.of(
        OwnTables.tasks(26, look.rules().showMergedRows(), look.width()),
        OwnTables.indicators(40, look.width()));
  }

  private static Path file(Look look, String ending) {
    return folder.resolve(look.name() + "." + ending);
  }
}
