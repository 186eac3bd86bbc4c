// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.finding.Citation.Relation.AMENDS;
import static org.kehoach.corpus.finding.Citation.Relation.IMPLEMENTS;
import static org.kehoach.corpus.finding.Citation.Relation.LEGAL_BASIS;
import static org.kehoach.corpus.finding.Citation.Relation.MENTIONS;
import static org.kehoach.corpus.finding.Citation.Relation.PROPOSED_BY;
import static org.kehoach.corpus.finding.Citation.Relation.REPLACES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.extractors.segment.Zone;

class CitationExtractorTest {
  private static final CitationExtractor EXTRACTOR = CitationExtractor.load();

  @Test
  void allMentionsOfADocumentAreOneRecord() {
    List<Citation> found =
        cited(
            "Căn cứ Kế hoạch hành động số 333-KH/TU ngày 07/5/2025 của Ban Thường vụ Tỉnh ủy;",
            "- Cụ thể hóa Kế hoạch 333-KH/TU.");
    assertThat(found).hasSize(1);
    Citation citation = found.getFirst();
    assertThat(citation.type()).isEqualTo("Kế hoạch hành động");
    assertThat(citation.date()).isEqualTo(LocalDate.of(2025, 5, 7));
    assertThat(citation.relations()).containsExactly(LEGAL_BASIS, IMPLEMENTS);
    assertThat(citation.mentions()).hasSize(2);
    assertThat(citation.evidence().quote()).startsWith("Kế hoạch hành động số 333-KH/TU ngày");
    assertThat(citation.id()).isEqualTo("000000000000-c" + citation.evidence().start());
  }

  @Test
  void aShortFormMeansTheOneDocumentThatFits() {
    List<Citation> found =
        cited("Thực hiện Nghị quyết số 57-NQ/TW.", "Bám sát Nghị quyết 57.", "Nghị quyết 58 nêu");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().mentions()).hasSize(2);
  }

  @Test
  void anOwnNumberIsNoCitation() {
    assertThat(
            cited(
                "Số: 12/KH-UBND",
                "(Kèm theo Quyết định số 7/QĐ-UBND ngày 01/3/2025 của UBND tỉnh)",
                "Theo Quyết định số 7/QĐ-UBND"))
        .isEmpty();
    PlanDocument document = Plans.of("Kế hoạch số 4734/KH-UBND là căn cứ");
    assertThat(EXTRACTOR.extract(document, Plans.all(document, Zone.OTHER), own("4734/KH-UBND")))
        .isEmpty();
  }

  @Test
  void aListAfterOneWordSharesItsRelation() {
    assertThat(
            cited(
                "Căn cứ Luật Viễn thông năm 2023; Quyết định số 36/QĐ-TTg về A; Nghị định số"
                    + " 5/2024/NĐ-CP."))
        .allSatisfy(c -> assertThat(c.relations()).containsExactly(LEGAL_BASIS));
    assertThat(
            cited(
                "- Cụ thể hóa nhiệm vụ nêu tại Nghị quyết số 1/NQ-CP; Kế hoạch số 2/KH-UBND và Kế"
                    + " hoạch 3-KH/TU."))
        .hasSize(3)
        .allSatisfy(c -> assertThat(c.relations()).containsExactly(IMPLEMENTS));
  }

  @Test
  void theNearestWordDecidesTheRelation() {
    assertThat(
            only("Căn cứ khả năng ngân sách, theo quy định của Luật Ngân sách nhà nước")
                .relations())
        .containsExactly(MENTIONS);
    assertThat(only("Kế hoạch này thay thế Kế hoạch số 12/KH-UBND").relations())
        .containsExactly(REPLACES);
    assertThat(only("tham mưu sửa đổi, bổ sung Quyết định số 3/QĐ-UBND").relations())
        .containsExactly(AMENDS);
  }

  @Test
  void aRecitalWithoutItsWordIsABasis() {
    PlanDocument document = Plans.of("Luật Viễn thông năm 2023;");
    List<Citation> found =
        EXTRACTOR.extract(document, Plans.all(document, Zone.RECITALS), own(null));
    assertThat(found.getFirst().relations()).containsExactly(LEGAL_BASIS);
  }

  @Test
  void aProposalIsIssuedByWhoProposes() {
    Citation proposal =
        only("Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 28/TTr-STC ngày 16/4/2024.");
    assertThat(proposal.issuer()).isEqualTo("Giám đốc Sở Tài chính");
    assertThat(proposal.relations()).containsExactly(PROPOSED_BY);
    assertThat(proposal.evidence().quote()).startsWith("Giám đốc Sở Tài chính tại Tờ trình");
  }

  @Test
  void lawsOfOneNameAndTwoYearsAreTwo() {
    assertThat(cited("Luật Đất đai năm 2013 và Luật Đất đai năm 2024; Luật Đất đai")).hasSize(2);
  }

  @Test
  void anActNamedBeforeWhoApprovedItIsCited() {
    Citation plan =
        only(
            "Thực hiện Kế hoạch trồng rừng của tỉnh giai đoạn 2023-2025 được UBND tỉnh phê duyệt.");
    assertThat(plan.name()).isEqualTo("trồng rừng của tỉnh giai đoạn 2023-2025");
    assertThat(plan.issuer()).isEqualTo("UBND tỉnh");
    assertThat(cited("Kế hoạch trồng rừng của tỉnh được các huyện thực hiện tốt.")).isEmpty();
  }

  @Test
  void onlyInsideAnothersNameIsAMention() {
    assertThat(
            cited(
                "Triển khai Kế hoạch số 1/KH-UBND ngày 02/3/2025 thực hiện Nghị quyết số 2/NQ-CP."))
        .extracting(c -> c.number() + " " + c.relations())
        .containsExactly("1/KH-UBND [IMPLEMENTS]", "2/NQ-CP [MENTIONS]");
  }

  private static Citation only(String line) {
    List<Citation> found = cited(line);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Citation> cited(String... lines) {
    PlanDocument document = Plans.of(lines);
    return EXTRACTOR.extract(document, Plans.all(document, Zone.OTHER), own(null));
  }

  private static DocumentProfile own(String number) {
    return new DocumentProfile(
        null, number, null, null, null, null, null, null, null, null, List.of());
  }
}
