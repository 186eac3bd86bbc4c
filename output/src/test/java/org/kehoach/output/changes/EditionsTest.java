// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.output.changes.ChangePlans.citing;
import static org.kehoach.output.changes.ChangePlans.coverage;
import static org.kehoach.output.changes.ChangePlans.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.write.PlanRecords;

class EditionsTest {
  private static final String OLD = "aaaaaaaaaaaa";
  private static final String NEW = "bbbbbbbbbbbb";
  private static final String THIRD = "cccccccccccc";

  private static PlanRecords old() {
    return coverage(plan(OLD, "45/KH-UBND", 2023), 60)
        .target(
            "Hộ dùng cáp quang đạt 80%.", "Hộ dùng cáp quang", Comparator.EQ, "80", "percent", 2025)
        .records();
  }

  private static List<String> inForce(String day, PlanRecords... plans) {
    EffectiveTargets effective =
        EffectiveTargets.on(LocalDate.parse(day), Editions.among(List.of(plans)));
    return effective.targets().stream()
        .map(
            target ->
                target.plan().id().charAt(0)
                    + " "
                    + target.target().value()
                    + (target.before() == null ? "" : " was " + target.before().target().value()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "REPLACES, 45/KH-UBND, 2023-03-01, UBND tỉnh, REPLACES",
    "REPLACES, 45/kh-ubnd, , , REPLACES",
    "AMENDS, 45/KH-UBND, 2023-03-01, UBND tỉnh Sơn La, AMENDS",
    // another number, another date
    "REPLACES, 46/KH-UBND, 2023-03-01, UBND tỉnh, ",
    "REPLACES, 45/KH-UBND, 2023-03-02, UBND tỉnh, ",
    // only mentioned
    "MENTIONS, 45/KH-UBND, 2023-03-01, UBND tỉnh, ",
    "IMPLEMENTS, 45/KH-UBND, 2023-03-01, UBND tỉnh, "
  })
  void aPlanIsLinkedToThoseThatItSaysItReplacesOrAmends(
      Relation says,
      String number,
      @Nullable LocalDate date,
      @Nullable String issuer,
      PlanLink.@Nullable Relation link) {
    PlanRecords newer =
        citing(coverage(plan(NEW, "7/KH-UBND", 2025), 70).records(), says, number, date, issuer);
    assertThat(Editions.among(List.of(newer, old())).links())
        .extracting(PlanLink::relation)
        .isEqualTo(link == null ? List.of() : List.of(link));
  }

  @Test
  void numbersRepeatFromProvinceToProvince() {
    PlanRecords other =
        citing(
            coverage(plan(NEW, "7/KH-UBND", LocalDate.of(2025, 3, 1), "T", "Huế"), 70).records(),
            Relation.REPLACES,
            "45/KH-UBND",
            null,
            "UBND tỉnh");
    assertThat(Editions.among(List.of(old(), other)).links()).isEmpty();
  }

  @Test
  void aMergedProvinceReplacesThePlansOfThoseThatItWasMergedFrom() {
    PlanRecords merged =
        citing(
            coverage(plan(NEW, "7/KH-UBND", LocalDate.of(2025, 9, 1), "T", "Huế"), 70).records(),
            Relation.REPLACES,
            "45/KH-UBND",
            LocalDate.of(2023, 3, 1),
            "Ủy ban nhân dân tỉnh Sơn La");
    assertThat(Editions.among(List.of(old(), merged)).links()).hasSize(1);
  }

  @Test
  void anOlderPlanReplacesNoNewerOne() {
    PlanRecords older =
        citing(
            coverage(plan(NEW, "7/KH-UBND", 2021), 70).records(),
            Relation.REPLACES,
            "45/KH-UBND",
            null,
            null);
    assertThat(Editions.among(List.of(old(), older)).links()).isEmpty();
  }

  @Test
  void theSameTitleOfTheSameIssuerLaterIsANewerEdition() {
    SamplePlan first = plan(OLD, "1/KH-UBND", LocalDate.of(2023, 1, 5), "Chuyển đổi số", "Sơn La");
    SamplePlan second = plan(NEW, "2/KH-UBND", LocalDate.of(2024, 1, 5), "chuyển đổi số", "Sơn La");
    SamplePlan third =
        plan(THIRD, "3/KH-UBND", LocalDate.of(2025, 1, 5), "Chuyển đổi số", "Sơn La");
    SamplePlan elsewhere =
        plan("dddddddddddd", "4/KH-UBND", LocalDate.of(2025, 1, 5), "Chuyển đổi số", "Huế");
    assertThat(
            Editions.among(
                    List.of(
                        third.records(), first.records(), second.records(), elsewhere.records()))
                .links())
        .extracting(link -> link.newer().document().id() + link.older().document().id())
        .containsExactly(THIRD + NEW, NEW + OLD);
  }

  @Test
  void twoFilesOfOneActCountOnce() {
    PlanRecords copy =
        coverage(
                plan(NEW, "45/KH-UBND", LocalDate.of(2023, 3, 1), "Hạ tầng số " + OLD, "Sơn La"),
                60)
            .records();
    assertThat(Editions.among(List.of(old(), copy)).plans()).hasSize(1);
    assertThat(inForce("2024-01-01", old(), copy)).containsExactly("a 60", "a 80");
  }

  @Test
  void whatDiffersBetweenEditionsIsWhatTheyDemand() {
    PlanRecords newer =
        citing(
            coverage(plan(NEW, "7/KH-UBND", 2025).section("B. MỤC TIÊU"), 70).records(),
            Relation.REPLACES,
            "45/KH-UBND",
            null,
            null);
    PlanChange change = Editions.among(List.of(old(), newer)).of("45/kh-ubnd").getFirst().change();
    assertThat(change.records())
        .extracting(record -> record.kind() + " " + record.fields())
        .containsExactly(
            "CHANGED [" + new FieldChange("value", "60", "70") + "]", "ADDED []", "VANISHED []");
  }

  @Test
  void aReplacedPlanIsInForceUntilTheNewOneIsIssued() {
    PlanRecords newer =
        citing(
            coverage(plan(NEW, "7/KH-UBND", 2025), 70).records(),
            Relation.REPLACES,
            "45/KH-UBND",
            null,
            null);
    assertThat(inForce("2023-02-28", old(), newer)).isEmpty();
    assertThat(inForce("2025-02-28", old(), newer)).containsExactly("a 60", "a 80");
    assertThat(inForce("2025-03-01", old(), newer)).containsExactly("b 70 was 60");
    assertThat(inForce("2031-01-01", old(), newer)).isEmpty();
  }

  @Test
  void anAmendedPlanStaysInForceButForWhatIsStatedAnew() {
    PlanRecords first =
        citing(
            coverage(plan(NEW, "7/KH-UBND", 2024), 70).records(),
            Relation.AMENDS,
            "45/KH-UBND",
            null,
            null);
    PlanRecords second =
        citing(
            coverage(plan(THIRD, "8/KH-UBND", 2025), 75).records(),
            Relation.AMENDS,
            "45/KH-UBND",
            null,
            null);
    assertThat(inForce("2024-06-01", old(), first, second)).containsExactly("a 80", "b 70 was 60");
    // what amends the plan anew, amends its amendment
    assertThat(inForce("2025-06-01", old(), first, second)).containsExactly("a 80", "c 75 was 70");
  }

  @Test
  void plansOfUnknownDateAreTold() {
    PlanRecords undated = coverage(plan(NEW, "7/KH-UBND", null, "T", "Sơn La"), 70).records();
    EffectiveTargets effective =
        EffectiveTargets.on(LocalDate.of(2025, 1, 1), Editions.among(List.of(old(), undated)));
    assertThat(effective.undated()).containsExactly(undated.document());
    assertThat(EffectiveReport.of(effective).notes()).hasSize(1);
    assertThat(EffectiveReport.of(effective).tables().getFirst().rows()).hasSize(2);
  }
}
