// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.output.changes.ChangePlans.ID;
import static org.kehoach.output.changes.ChangePlans.coverage;
import static org.kehoach.output.changes.ChangePlans.plan;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.output.report.Report;
import org.kehoach.output.write.PlanRecords;

class ChangesTest {

  private static PlanRecords former() {
    return coverage(plan(ID, "1/KH-UBND", 2025), 60)
        .obligation("Sở Tài chính bố trí kinh phí hằng năm cho hạ tầng số.", "Sở Tài chính", "")
        .obligation("Tuyên truyền.", "Sở Y tế", "")
        .records();
  }

  private static List<String> told(Changes changes) {
    return changes.plans().stream()
        .flatMap(plan -> plan.records().stream())
        .map(ChangesTest::told)
        .toList();
  }

  private static String told(RecordChange change) {
    return change.kind()
        + " "
        + change.finding().evidence().quote()
        + change.fields().stream().map(field -> " " + field.sentence()).toList();
  }

  @Test
  void equalReadingsHaveNoChanges() {
    Changes changes = Changes.between(List.of(former()), List.of(former()));
    assertThat(changes.plans()).isEmpty();
    assertThat(changes.unchanged()).isEqualTo(1);
  }

  @Test
  void aRecordThatMovedIsTheSame() {
    PlanRecords later =
        plan(ID, "1/KH-UBND", 2025)
            .obligation("Tuyên truyền.", "Sở Y tế", "")
            .obligation("Sở Tài chính bố trí kinh phí hằng năm cho hạ tầng số.", "Sở Tài chính", "")
            .target(
                "Tỷ lệ phủ sóng 5G đến năm 2030 đạt 60%.",
                "Tỷ lệ phủ sóng 5G", Comparator.EQ, "60", "percent", 2030)
            .records();
    assertThat(Changes.between(List.of(former()), List.of(later)).plans()).isEmpty();
  }

  @Test
  void saysWhichFieldSaysWhatNow() {
    PlanRecords later =
        plan(ID, "1/KH-UBND", 2025)
            .target(
                "Tỷ lệ phủ sóng 5G đến năm 2030 đạt 60%.",
                "Tỷ lệ phủ sóng 5G", Comparator.GE, "65", "percent", 2030)
            // the words were read better
            .obligation(
                "Sở Tài chính bố trí kinh phí hằng năm cho hạ tầng số tỉnh.",
                "Sở Tài chính; Sở Nội vụ",
                "")
            .aim("Hạ tầng hiện đại.")
            .records();
    assertThat(told(Changes.between(List.of(former()), List.of(later))))
        .containsExactly(
            "CHANGED Tỷ lệ phủ sóng 5G đến năm 2030 đạt 60%.[ comparator: EQ → GE,  value: 60 →"
                + " 65]",
            "ADDED Hạ tầng hiện đại.[]",
            "CHANGED Sở Tài chính bố trí kinh phí hằng năm cho hạ tầng số tỉnh.[ action: Sở Tài"
                + " chính bố trí kinh phí hằng năm cho hạ tầng số. → Sở Tài chính bố trí kinh phí"
                + " hằng năm cho hạ tầng số tỉnh.,  leads: Sở Tài chính → Sở Tài chính; Sở Nội vụ, "
                + " quote: Sở Tài chính bố trí kinh phí hằng năm cho hạ tầng số. → Sở Tài chính bố"
                + " trí kinh phí hằng năm cho hạ tầng số tỉnh.]",
            "VANISHED Tuyên truyền.[]");
  }

  @Test
  void aRowsTargetsPairByTheirYears() {
    String row = "1 | Hộ dùng cáp quang | 40 | 50";
    PlanRecords before =
        plan(ID, "1/KH-UBND", 2025)
            .target(row, "Hộ dùng cáp quang", Comparator.EQ, "40", "percent", 2025)
            .target(row, "Hộ dùng cáp quang", Comparator.EQ, "60", "percent", 2030)
            .records();
    PlanRecords after =
        plan(ID, "1/KH-UBND", 2025)
            .target(row, "Hộ dùng cáp quang", Comparator.EQ, "40", "percent", 2025)
            .target(row, "Hộ dùng cáp quang", Comparator.EQ, "50", "percent", 2026)
            .target(row, "Hộ dùng cáp quang", Comparator.EQ, "60", "percent", 2030)
            .records();
    assertThat(told(Changes.between(List.of(before), List.of(after))))
        .containsExactly("ADDED " + row + "[]");
  }

  @Test
  void aFileWithNewContentInTheSamePlaceIsTheSameDocument() {
    PlanRecords before = coverage(plan(ID, "1/KH-UBND", 2025), 60).records();
    PlanRecords after = coverage(plan("bbbbbbbbbbbb", "1/KH-UBND", 2025), 60).records();
    // same number, issuer and date, another place and other bytes
    List<PlanChange> changes = Changes.between(List.of(before), List.of(after)).plans();
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().fields())
        .containsExactly(
            new FieldChange("title", "Hạ tầng số aaaaaaaaaaaa", "Hạ tầng số bbbbbbbbbbbb"));
    assertThat(changes.getFirst().unchanged()).isEqualTo(1);
  }

  @Test
  void documentsComeAndGoWithAllTheirRecords() {
    PlanRecords other = coverage(plan("bbbbbbbbbbbb", "2/KH-UBND", 2025), 70).records();
    Changes changes = Changes.between(List.of(former()), List.of(other));
    assertThat(changes.plans())
        .extracting(PlanChange::kind)
        .containsExactly(ChangeKind.ADDED, ChangeKind.VANISHED);
    assertThat(told(changes)).hasSize(4);
    Report report = ChangesReport.of("Changes", changes.plans(), List.of());
    assertThat(report.tables()).hasSize(1);
    assertThat(report.tables().getFirst().rows())
        .extracting(row -> row.get(0).text() + " " + row.get(3).text())
        .containsExactly("added with 1 target", "vanished with 1 target, 2 obligations");
    assertThat(report.values().rows()).hasSize(6);
  }

  @Test
  void everyRecordIsUnchangedOrInOneChange() {
    PlanRecords later =
        coverage(plan(ID, "1/KH-UBND", 2025), 61)
            .aim("Mới.")
            .obligation("Tuyên truyền.", "", "")
            .records();
    PlanChange change = Changes.between(List.of(former()), List.of(later)).plans().getFirst();
    assertThat(
            change.records().stream().map(RecordChange::before).filter(Objects::nonNull).distinct())
        .hasSize(3 - change.unchanged());
    assertThat(
            change.records().stream().map(RecordChange::after).filter(Objects::nonNull).distinct())
        .hasSize(3 - change.unchanged());
  }
}
