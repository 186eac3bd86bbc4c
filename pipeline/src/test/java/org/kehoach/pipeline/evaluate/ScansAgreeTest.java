// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.document.PlacedWord;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.ocr.OcrLanguage;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.pipeline.LibreOffice;
import org.kehoach.pipeline.PlanPage;
import org.kehoach.pipeline.TableCells;
import org.kehoach.pipeline.cli.CommandRun;

/// Scans of real plans give what their born-digital files give; where the plans are absent, scans
/// of a sample plan.
@Tag("slow")
class ScansAgreeTest {
  private static final Path PLANS = Path.of("../../shared/plans");
  private static final Path SAMPLE = Path.of("../corpus/samples/son-la-ha-tang-so-2025-2030.txt");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "04-nghean-ha-tang-5g-iot, 0.95, 0.005, 0.97, clean",
    "04-nghean-ha-tang-5g-iot, 0.90, 0.01, 0.93, poor",
    "18-hochiminh-he-thong-thong-tin-quy-hoach, 0.95, 0.005, 0.97, clean",
    "18-hochiminh-he-thong-thong-tin-quy-hoach, 0.90, 0.01, 0.93, poor"
  })
  void aScanOfAPlanGivesItsRecords(
      String plan, double leastF1, double mostErrors, double leastCells, String scan)
      throws IOException {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    check(PLANS.resolve(plan + ".pdf"), scan, leastF1, mostErrors, leastCells);
  }

  @ParameterizedTest
  @CsvSource({"0.95, 0.005, 0.97, clean", "0.90, 0.01, 0.93, poor"})
  void aScanOfASamplePlanGivesItsRecords(
      double leastF1, double mostErrors, double leastCells, String scan)
      throws IOException, InterruptedException {
    assumeThat(PLANS).as("the plans of ../shared are here, and scanned instead").doesNotExist();
    assumeThat(LibreOffice.isInstalled()).as("LibreOffice (soffice) is not installed").isTrue();
    Path printed = LibreOffice.write(PlanPage.write(SAMPLE, folder), "pdf");
    check(printed, scan, leastF1, mostErrors, leastCells);
  }

  private void check(
      Path printed, String scan, double leastF1, double mostErrors, double leastCells)
      throws IOException {
    assumeThat(OcrLanguage.ofMachine()).as("no OCR data is installed").isPresent();
    Path scanned = folder.resolve(scan).resolve(printed.getFileName());
    Files.createDirectories(scanned.getParent());
    (scan.equals("clean") ? ScannedPdf.CLEAN : ScannedPdf.POOR).write(printed, scanned);

    double errors = errorRate(prose(read(printed)), prose(read(scanned)));
    TableCells cells = TableCells.of(printed);
    double exact =
        TableCells.report(printed.getFileName().toString(), scan, cells, TableCells.of(scanned));
    DocumentScore score =
        DocumentScorer.score(scan, DocumentRole.SAMPLE, records(printed), records(scanned));
    System.out.printf(
        Locale.ROOT,
        "%s %s: %.2f %% of letters wrong%n",
        printed.getFileName(),
        scan,
        100 * errors);
    score.scores().forEach((kind, value) -> System.out.printf("  %s %.3f%n", kind, value.f1()));
    score.discrepancies().forEach(System.out::println);

    assertThat(score.score(RecordKind.TARGET).f1()).isGreaterThanOrEqualTo(leastF1);
    assertThat(score.score(RecordKind.OBLIGATION).f1()).isGreaterThanOrEqualTo(leastF1);
    assertThat(errors).isLessThanOrEqualTo(mostErrors);
    assertThat(cells.cells() == 0 ? 1 : exact).isGreaterThanOrEqualTo(leastCells);
  }

  private static PlanDocument read(Path file) {
    ReadResult result = new Readers(ReadSettings.standard()).read(file, file.toString());
    return new PlanLayout().understand(((ReadResult.Read) result).text());
  }

  private RecordSet records(Path file) throws IOException {
    Path workspace = folder.resolve("workspace-" + Integer.toHexString(file.hashCode()));
    CommandRun.of("run", file, "-w", workspace);
    return WorkspaceRecords.load(workspace).ofFile(file.getFileName().toString());
  }

  /// The words outside of tables as they stand on the pages, line by line from left to right: which
  /// column of a letterhead is read first is no matter of recognising letters.
  private static String prose(PlanDocument document) {
    return document.blocks().stream()
        .filter(block -> block.row() == null)
        .flatMap(block -> document.words().within(block.span()).stream())
        .sorted(
            Comparator.<PlacedWord>comparingInt(word -> word.box().page())
                .thenComparingLong(word -> Math.round(middle(word.box()) / LINE))
                .thenComparingDouble(word -> word.box().x()))
        .map(word -> word.span().of(document.text()))
        .collect(Collectors.joining(" "));
  }

  /// Words whose middles are nearer than this, in points, stand on one line.
  private static final double LINE = 6;

  private static double middle(PageBox box) {
    return box.y() + box.height() / 2;
  }

  /// The least number of letters to be put in, taken out or changed, per letter.
  private static double errorRate(String expected, String found) {
    int[] above = new int[found.length() + 1];
    int[] row = new int[found.length() + 1];
    for (int j = 0; j <= found.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= expected.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= found.length(); j++) {
        int change = expected.charAt(i - 1) == found.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
      }
      int[] done = above;
      above = row;
      row = done;
    }
    return (double) above[found.length()] / expected.length();
  }
}
