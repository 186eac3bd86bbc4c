// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.extractors.PlanExtractor;
import org.kehoach.extractors.segment.Zone;

class ExplainerTest {
  private static final Explainer EXPLAINER = new Explainer(PlanExtractor.load());

  private static final PlanDocument PLAN =
      document(
          """
          KẾ HOẠCH
          Phát triển thư viện số
          I. HIỆN TRẠNG
          - Hiện có 40% thư viện có trang thông tin điện tử.
          II. MỤC TIÊU
          - Đến năm 2027, tối thiểu 80% thư viện có trang thông tin điện tử.
          - 60% trường học có thư viện với tốc độ trên 1 Gb/s; hiện nay 30% trường học có thư viện.
          III. NHIỆM VỤ
          1. Hạ tầng đến năm 2028
          Phấn đấu:
          - Lắp đặt 20 máy chủ tại 05 huyện, kinh phí 15 tỷ đồng theo Điều 3 Luật Thư viện.
          IV. TỔ CHỨC THỰC HIỆN
          1. Sở Nội vụ
          - Chủ trì, phối hợp với Sở Tài chính rà soát biên chế, hoàn thành trước ngày 15/12/2026.
          - Hướng dẫn các doanh nghiệp lập hồ sơ; phối hợp với Sở Y tế kiểm tra, báo cáo UBND tỉnh.
          - Các thư viện chủ động triển khai Kế hoạch phát triển thư viện đến năm 2027.
          2. Sở Y tế
          - Thời gian thực hiện: Năm 2026-2027
          """);

  private static PlanDocument document(String content) {
    ReadResult read =
        new Readers(ReadSettings.standard())
            .read(content.getBytes(StandardCharsets.UTF_8), "plan.txt");
    return new PlanLayout().understand(((ReadResult.Read) read).text());
  }

  private static Explanation explain(String words) {
    int start = PLAN.text().indexOf(words);
    return EXPLAINER.explain(PLAN, new Span(start, start + words.length()));
  }

  private static List<String> readings(Explanation explanation) {
    return explanation.readings().stream()
        .map(
            r ->
                "%s [%s] %s %s%s"
                    .formatted(
                        r.reader(),
                        r.span().of(PLAN.text()),
                        r.meaning(),
                        r.rule(),
                        r.records().isEmpty() ? " lost" : ""))
        .toList();
  }

  @Test
  void namesTheRuleAndHeadingThatDecideOnTheZone() {
    Explanation target = explain("80% thư viện");
    assertThat(target.zone()).isEqualTo(Zone.AIMS);
    assertThat(target.givesTargets()).isTrue();
    assertThat(target.zoneReason()).isEqualTo("zone.aims on \"II. MỤC TIÊU\"");
    assertThat(target.headings()).containsExactly("II. MỤC TIÊU");
    assertThat(readings(target)).contains("amount [tối thiểu 80%] GE 80 percent, LEVEL ");
    assertThat(target.records())
        .extracting(r -> r.record().evidence().rule())
        .containsExactly("target.stated-amount");
  }

  @Test
  void showsTheAmountThatLostAndThatItsZoneGivesNoTargets() {
    Explanation situation = explain("40% thư viện");
    assertThat(situation.zoneReason()).contains("zone.situation");
    assertThat(situation.givesTargets()).isFalse();
    assertThat(readings(situation)).containsExactly("amount [40%] EQ 40 percent, LEVEL  lost");
    assertThat(situation.records()).isEmpty();
  }

  @Test
  void showsWhoWasReadAsActingWithWhomAndByWhen() {
    Explanation duty = explain("rà soát biên chế");
    assertThat(readings(duty))
        .contains("heading [Sở Nội vụ] Sở Nội vụ ", "coordinating [Sở Tài chính] Sở Tài chính ")
        .anyMatch(
            r ->
                r.startsWith(
                    "time [hoàn thành trước ngày 15/12/2026] DATE 2026-12-15 (exclusive) "));
    assertThat(duty.records()).hasSize(1);
  }

  @Test
  void readsTheValueOfALabelAsItReadsACell() {
    assertThat(readings(explain("Thời gian thực hiện")))
        .anyMatch(r -> r.startsWith("time [Năm 2026-2027] PERIOD 2026-01-01 to 2027-12-31 cell."));
  }

  private static List<String> reasons(Explanation explanation) {
    return explanation.readings().stream()
        .map(
            r ->
                "%s [%s] %s%s"
                    .formatted(
                        r.reader(),
                        r.span().of(PLAN.text()),
                        r.reason() == null ? "-" : r.reason().check(),
                        r.records().isEmpty() ? " lost" : ""))
        .toList();
  }

  private static List<String> links(String words) {
    Explanation explanation = explain(words);
    return explanation.links(explanation.records().getFirst().record().id()).stream()
        .map(l -> "%s %s %s [%s]".formatted(l.field().key(), l.value(), l.source(), l.words()))
        .toList();
  }

  @Test
  void saysWhichCheckRejectedAnAmount() {
    assertThat(reasons(explain("40% thư viện"))).containsExactly("amount [40%] target.zone lost");
    assertThat(reasons(explain("60% trường học")))
        .containsExactly(
            "amount [60%] -",
            "amount [trên 1 Gb/s] target.condition", "amount [30%] past.now lost");
    assertThat(reasons(explain("Lắp đặt 20")))
        .contains(
            "amount [20 máy] -",
            "amount [05 huyện] target.no-commitment lost",
            "number [3] number.pinpoint lost")
        .anyMatch(r -> r.startsWith("amount [15 tỷ đồng] money.share"));
  }

  @Test
  void saysWhichCheckRejectedAnAgency() {
    assertThat(reasons(explain("Hướng dẫn các doanh nghiệp")))
        .contains(
            "heading [Sở Nội vụ] -",
            "agency [các doanh nghiệp] agency.not-acting lost",
            "coordinating [Sở Y tế] agency.asked-of-others lost");
    assertThat(reasons(explain("Các thư viện chủ động")))
        .contains("time [đến năm 2027] deadline.part-of-a-name lost");
  }

  @Test
  void saysWhereTheValuesOfATargetCameFrom() {
    assertThat(links("tối thiểu 80%"))
        .containsExactly(
            "value 80 STATEMENT [tối thiểu 80%]", "year 2027 STATEMENT [Đến năm 2027]");
    assertThat(links("Lắp đặt 20"))
        .contains(
            "aspirational phấn đấu LEAD_IN [Phấn đấu:]",
            "year 2028 HEADING [1. Hạ tầng đến năm 2028]");
  }

  @Test
  void saysWhereTheAgenciesAndDeadlinesOfAnObligationCameFrom() {
    assertThat(links("rà soát biên chế"))
        .containsExactly(
            "leads Sở Nội vụ HEADING [1. Sở Nội vụ]",
            "coordinators Sở Tài chính COORDINATION [Sở Tài chính]",
            "deadlines DATE 2026-12-15 (exclusive) STATEMENT [hoàn thành trước ngày 15/12/2026]");
  }

  @Test
  void refusesAPlaceOutsideTheText() {
    Span behind = new Span(PLAN.text().length() + 1, PLAN.text().length() + 9);
    assertThatThrownBy(() -> EXPLAINER.explain(PLAN, behind))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
