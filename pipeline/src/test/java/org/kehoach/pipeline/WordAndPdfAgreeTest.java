// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;

/// Documents of Word 97-2003 among the real plans. Skipped where these are absent.
class WordAndPdfAgreeTest {
  private static final Path PLANS = Path.of("../../shared/plans");

  @TempDir Path folder;

  @Test
  void oneDecisionGivesTheSameRecordsAsDocAndPdf() throws IOException {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    Map<String, List<String>> pdf =
        Agreement.records(PLANS.resolve("15-hue-441-qd-ubnd-2025.pdf"), folder);
    Map<String, List<String>> doc =
        Agreement.records(PLANS.resolve("15-hue-441-qd-ubnd-2025.doc"), folder);

    assertThat(pdf.get("obligations")).hasSizeGreaterThan(5);
    Agreement.check(Agreement.of("15-hue-441-qd-ubnd-2025", "pdf-doc", pdf, doc));
  }

  @Test
  void documentsInOldFontsAreDecodedAndSaidToBe() throws IOException {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    Path workspace = folder.resolve("workspace");
    CommandRun run =
        CommandRun.of(
            "run",
            "--in-process",
            PLANS.resolve("24-cantho-256-2004-qd-ub-tcvn3.doc"),
            PLANS.resolve("25-binhphuoc-991-qd-ubnd-2008-vni.doc"),
            "-w",
            workspace);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Decoded from old encodings: 2 (TCVN3: 1, VNI: 1)");
    assertThat(Files.readString(workspace.resolve("documents.jsonl")))
        .contains("\"number\":\"256/2004/QĐ-UB\",\"issuedOn\":\"2004-07-01\"")
        .contains("\"number\":\"991/QĐ-UBND\",\"issuedOn\":\"2008-05-14\"")
        .contains("\"repaired\":{\"encodings\":[\"TCVN3\"],\"before\":0.3")
        .contains("\"repaired\":{\"encodings\":[\"VNI\"],\"before\":0.1");
  }
}
