// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.write.PlanRecords;

/// When documents are one act, and when one plan.
class ActsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

  private static DocumentProfile profile(
      @Nullable String number, @Nullable LocalDate day, String issuer) {
    return new DocumentProfile(
        "Kế hoạch",
        number,
        day,
        null,
        "Phát triển hạ tầng số",
        issuer,
        null,
        new DocumentProfile.Period(2025, 2030),
        null,
        null,
        List.of());
  }

  private static PlanRecords plan(
      String id, @Nullable String number, @Nullable LocalDate day, String issuer) {
    return new SamplePlan(id, profile(number, day, issuer)).records();
  }

  @Test
  void anActIsNumberDayAndIssuerAndIsTakenOnce() {
    List<PlanRecords> plans =
        List.of(
            plan("aaaaaaaaaaaa", "11/KH-UBND", DAY, "UBND tỉnh Sơn La"),
            plan("bbbbbbbbbbbb", "11/kh-ubnd", DAY, "UBND tỉnh  Sơn La"),
            plan("cccccccccccc", "11/KH-UBND", DAY, "UBND tỉnh Lai Châu"),
            plan("dddddddddddd", "11/KH-UBND", DAY.plusYears(1), "UBND tỉnh Sơn La"),
            plan("eeeeeeeeeeee", null, DAY, "UBND tỉnh Sơn La"),
            plan("ffffffffffff", null, DAY, "UBND tỉnh Sơn La"),
            plan("000000000000", "11/KH-UBND", null, "UBND tỉnh Sơn La"));
    Acts acts = Acts.among(plans.stream().map(PlanRecords::document).toList());
    List<String> taken = new ArrayList<>();
    plans.forEach(acts.once(plan -> taken.add(plan.document().id().substring(0, 1))));
    assertThat(taken).containsExactly("a", "c", "d", "e", "f", "0");
    assertThat(acts.notes())
        .containsExactly(
            "Left out, because another file holds the same act: " + "bbbbbbbbbbbb.txt" + ".");
  }

  @Test
  void nothingIsSaidWhereNothingIsLeftOut() {
    assertThat(
            Acts.among(
                    List.of(plan("aaaaaaaaaaaa", "11/KH-UBND", DAY, "UBND tỉnh Sơn La").document()))
                .notes())
        .isEmpty();
  }

  @Test
  void aPlanIsIssuerAndTitleHoweverTheIssuerIsWritten() {
    Abbreviations abbreviations = Abbreviations.load();
    DocumentProfile draft = profile(null, null, "Ủy ban nhân dân tỉnh Sơn La");
    DocumentProfile issued = profile("11/KH-UBND", DAY, "UBND tỉnh Sơn La");
    DocumentProfile later = profile("12/KH-UBND", DAY, "UBND tỉnh Sơn La");
    assertThat(PlanName.of(draft, abbreviations))
        .isPresent()
        .isEqualTo(PlanName.of(issued, abbreviations))
        .isNotEqualTo(PlanName.of(profile("11/KH-UBND", DAY, "UBND tỉnh Lai Châu"), abbreviations));
    assertThat(PlanName.mayBeOneEdition(draft, issued)).isTrue();
    assertThat(PlanName.mayBeOneEdition(issued, later)).isFalse();
  }
}
