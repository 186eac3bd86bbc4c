// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One plan gives the same records as web page, Word document and PDF: real plans where these are
/// there, and samples that LibreOffice writes where it is installed.
class FormatsAgreeTest {
  private static final Path PLANS = Path.of("../../shared/plans");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-dongnai-kinh-te-so-xa-hoi-so",
        "04-nghean-ha-tang-5g-iot",
        "07-dongthap-chuyen-doi-so-doanh-nghiep",
        "18-hochiminh-he-thong-thong-tin-quy-hoach"
      })
  void onePlanGivesTheSameRecordsAsHtmlDocxAndPdf(String plan) throws IOException {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    agree(
        plan,
        PLANS.resolve(plan + ".html"),
        PLANS.resolve(plan + ".docx"),
        PLANS.resolve(plan + ".pdf"));
  }

  private void agree(String plan, Path html, Path docx, Path pdf) throws IOException {
    Map<String, List<String>> records = Agreement.records(html, folder);
    assertThat(records.values().stream().mapToInt(List::size).sum()).isGreaterThan(50);
    List<Agreement> kinds = new ArrayList<>();
    kinds.addAll(Agreement.of(plan, "html-docx", records, Agreement.records(docx, folder)));
    kinds.addAll(Agreement.of(plan, "html-pdf", records, Agreement.records(pdf, folder)));
    Agreement.check(kinds);
  }
}
