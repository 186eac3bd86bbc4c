// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.SamplePlan;

/// A plan is called so that people know which it is.
class ReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "12/KH-UBND; Phủ sóng 5G; UBND tỉnh Sơn La; 2025; Kế hoạch 12/KH-UBND, UBND tỉnh Sơn La"
            + " (2025)",
        // two drafts of one province differ by their titles
        "-; Phủ sóng 5G; UBND tỉnh Sơn La; 2025; Kế hoạch “Phủ sóng 5G”, UBND tỉnh Sơn La (2025)",
        "-; Phát triển kinh tế số và xã hội số của tỉnh trong hai năm tới và những năm sau;"
            + " UBND tỉnh Sơn La; -;"
            + " Kế hoạch “Phát triển kinh tế số và xã hội số của tỉnh trong hai năm…”,"
            + " UBND tỉnh Sơn La",
        "-; -; UBND tỉnh Sơn La; -; Kế hoạch, UBND tỉnh Sơn La",
      })
  void namesAPlanByItsNumberElseByItsTitle(
      @Nullable String number,
      @Nullable String title,
      @Nullable String issuer,
      @Nullable Integer year,
      String name) {
    DocumentProfile profile =
        new DocumentProfile(
            "Kế hoạch",
            number,
            null,
            year,
            title,
            issuer,
            null,
            new DocumentProfile.Period(null, null),
            null,
            null,
            List.of());
    assertThat(Reference.plan(new SamplePlan("aaaaaaaaaaaa", profile).records().document()))
        .isEqualTo(name);
  }
}
