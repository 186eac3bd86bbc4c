// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentScorerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Single quotes stand for double ones.
  private static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private static List<JsonNode> list(String... records) {
    return Stream.of(records).map(DocumentScorerTest::json).toList();
  }

  private static RecordSet targets(String... records) {
    return RecordSetReader.read(null, list(records), List.of(), List.of(), List.of());
  }

  private static RecordSet obligations(String... records) {
    return RecordSetReader.read(null, List.of(), list(records), List.of(), List.of());
  }

  private static RecordSet citations(String... records) {
    return RecordSetReader.read(null, List.of(), List.of(), List.of(), list(records));
  }

  private static RecordSet document(@Nullable String document) {
    JsonNode node = document == null ? null : json(document);
    return RecordSetReader.read(node, List.of(), List.of(), List.of(), List.of());
  }

  private static Score score(RecordKind kind, RecordSet gold, RecordSet found) {
    return DocumentScorer.score("plan", DocumentRole.SAMPLE, gold, found).score(kind);
  }

  private static final String TARGET =
      "{'kind':'QUANTITATIVE','quote':'đạt 60%','value':60,'unit':'percent','comparator':'EQ',"
          + "'year':2025}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'value':60 -> 'value':61",
        "'unit':'percent' -> 'unit':'count'",
        "'comparator':'EQ' -> 'comparator':'GE'",
        "'year':2025 -> 'year':2030",
        "'year':2025 -> 'year':null",
        "'value':60 -> 'value':60,'measure':'INCREASE'",
        "'value':60 -> 'value':60,'valueTo':70",
        "đạt 60% -> phủ sóng"
      })
  void countsATargetAsWrongWhenOneFieldDiffers(String change) {
    String[] sides = change.split(" -> ");
    RecordSet found = targets(TARGET.replace(sides[0], sides[1]));
    assertThat(score(RecordKind.TARGET, targets(TARGET), found)).isEqualTo(new Score(0, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'value':60 -> 'value':60.0",
        "'value':60 -> 'value':60,'measure':'LEVEL'",
        "'value':60 -> 'value':60.0000001",
        "'value':60 -> 'value':60,'indicator':'another'"
      })
  void countsATargetAsRightWhenOnlyTheWritingDiffers(String change) {
    String[] sides = change.split(" -> ");
    RecordSet found = targets(TARGET.replace(sides[0], sides[1]));
    assertThat(score(RecordKind.TARGET, targets(TARGET), found)).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void comparesQualitativeTargetsByQuoteAndYearAndLeavesThemOutOfTheValues() {
    String qualitative = "{'kind':'QUALITATIVE','quote':'hoàn thiện hạ tầng','year':2025}";
    RecordSet gold = targets(qualitative, TARGET);
    assertThat(score(RecordKind.TARGET, gold, gold)).isEqualTo(new Score(2, 2, 2));
    assertThat(score(RecordKind.TARGET_VALUE, gold, gold)).isEqualTo(new Score(1, 1, 1));
    RecordSet other = targets(qualitative.replace("2025", "2030"), TARGET);
    assertThat(score(RecordKind.TARGET, gold, other)).isEqualTo(new Score(1, 2, 2));
  }

  @Test
  void scoresDeadlinesOfMatchedObligationsOnly() {
    String due =
        "{'quote':'báo cáo','leads':['Sở A'],'deadlines':["
            + "{'kind':'DATE','to':'2025-12-15'},"
            + "{'kind':'RECURRING','rrule':'FREQ=YEARLY;BYMONTH=11'}]}";
    String other = "{'quote':'kiểm tra','leads':['Sở B'],'deadlines':[{'kind':'ONGOING'}]}";
    RecordSet gold = obligations(due, other);
    RecordSet found =
        obligations(
            due.replace("FREQ=YEARLY;BYMONTH=11", "RRULE:BYMONTH=11;FREQ=YEARLY"),
            other.replace("Sở B", "Sở C"));
    assertThat(score(RecordKind.OBLIGATION, gold, found)).isEqualTo(new Score(1, 2, 2));
    assertThat(score(RecordKind.DEADLINE, gold, found)).isEqualTo(new Score(2, 2, 2));
  }

  @Test
  void leavesRelativeDeadlinesUnscored() {
    String due =
        "{'quote':'báo cáo','leads':['Sở A'],'deadlines':[{'kind':'RELATIVE','offset':'P30D'}]}";
    RecordSet gold = obligations(due);
    RecordSet found = obligations(due.replace("P30D", "P10D"));
    assertThat(score(RecordKind.DEADLINE, gold, found)).isEqualTo(Score.NONE);
  }

  @Test
  void comparesTheSetsOfAgenciesWithoutRegardToOrder() {
    String gold = "{'quote':'báo cáo','leads':['Sở A'],'coordinators':['Sở B','Các Sở C']}";
    String found =
        "{'quote':'báo cáo','leads':[{'name':'Sở A'}],"
            + "'coordinators':[{'name':'Sở C'},{'name':'Sở B'}]}";
    assertThat(score(RecordKind.OBLIGATION, obligations(gold), obligations(found)))
        .isEqualTo(new Score(1, 1, 1));
    String noCoordinator = found.replace(",{'name':'Sở B'}", "");
    assertThat(score(RecordKind.OBLIGATION, obligations(gold), obligations(noCoordinator)))
        .isEqualTo(new Score(0, 1, 1));
    assertThat(score(RecordKind.OBLIGATION_LEAD, obligations(gold), obligations(noCoordinator)))
        .isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void countsACitationGivenTwiceAsSpuriousOnce() {
    String cited = "{'type':'Quyết định','number':'12/QĐ-TTg','date':'2025-01-02'}";
    RecordSet gold = citations(cited);
    RecordSet found = citations(cited.replace("2025-01-02", "2024-01-02"), cited);
    assertThat(score(RecordKind.CITATION, gold, found)).isEqualTo(new Score(1, 1, 2));
    assertThat(score(RecordKind.CITATION_DATE, gold, found)).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void scoresNoFieldOfADocumentThatTheWorkspaceLacks() {
    RecordSet gold = document("{'type':'Kế hoạch','number':null}");
    assertThat(score(RecordKind.DOCUMENT_FIELDS, gold, document(null)))
        .isEqualTo(new Score(0, 7, 0));
    assertThat(score(RecordKind.DOCUMENT_FIELDS, gold, document("{'type':'kế hoạch'}")))
        .isEqualTo(new Score(7, 7, 7));
  }

  @Test
  void comparesPeriodAndSignerAsAWhole() {
    RecordSet gold =
        document(
            "{'period':{'from':null,'to':2030},"
                + "'signer':{'name':'Lê Văn A','position':'Chủ tịch'}}");
    RecordSet found =
        document(
            "{'period':{'from':2025,'to':2030},"
                + "'signer':{'name':'Lê Văn A','position':'Phó Chủ tịch'}}");
    assertThat(score(RecordKind.DOCUMENT_FIELDS, gold, found)).isEqualTo(new Score(5, 7, 7));
    assertThat(DocumentScorer.score("plan", DocumentRole.SAMPLE, gold, found).discrepancies())
        .extracting(Discrepancy::detail)
        .anyMatch(detail -> detail.startsWith("signer") && detail.contains("Phó Chủ tịch"));
  }

  @Test
  void saysWhatWasMissedAndWhatIsSpurious() {
    RecordSet found = targets(TARGET.replace("'value':60", "'value':61"));
    assertThat(
            DocumentScorer.score("plan", DocumentRole.SAMPLE, targets(TARGET), found)
                .discrepancies())
        .filteredOn(d -> d.kind() == RecordKind.TARGET)
        .extracting(Discrepancy::side, Discrepancy::quote)
        .containsExactly(
            tuple(Discrepancy.Side.MISSED, "đạt 60%"), tuple(Discrepancy.Side.SPURIOUS, "đạt 60%"));
  }

  private static List<String> causes(RecordSet gold, RecordSet found) {
    return DocumentScorer.score("plan", DocumentRole.SAMPLE, gold, found).discrepancies().stream()
        .filter(d -> d.kind() != RecordKind.DOCUMENT_FIELDS)
        .map(
            d -> "%s %s: %s".formatted(d.side().label(), d.cause().what(), d.cause().how()).strip())
        .toList();
  }

  @Test
  void saysInWhatAFoundTargetDiffersFromTheAnnotation() {
    String other = TARGET.replace("'value':60", "'value':6").replace("2025", "2030");
    assertThat(causes(targets(TARGET), targets(other)))
        .containsExactly(
            "missed other value, year: value 6 instead of 60; year 2030 instead of 2025",
            "spurious other value, year: value 6 instead of 60; year 2030 instead of 2025");
  }

  @Test
  void saysThatNothingOverlapsARecord() {
    String elsewhere = TARGET.replace("đạt 60%", "còn lại");
    assertThat(causes(targets(TARGET), targets(elsewhere)))
        .containsExactly(
            "missed no record overlaps the quote:", "spurious no annotation overlaps the quote:");
    assertThat(causes(targets(TARGET, TARGET), targets(TARGET)))
        .containsExactly("missed the record there answers another annotation:");
  }

  @Test
  void saysWhichAgenciesAreMissingAndWhichTooMany() {
    String duty = "{'quote':'rà soát biên chế','leads':[{'name':'Sở X'}],'coordinators':[%s]}";
    RecordSet gold = obligations(duty.formatted("{'name':'Sở Y'}"));
    assertThat(causes(gold, obligations(duty.formatted("{'name':'Sở Z'}"))).getFirst())
        .isEqualTo("missed other coordinators: coordinators missing [sở y], extra [sở z]");
    assertThat(
            causes(
                gold,
                RecordSetReader.read(
                    null, List.of(), List.of(), list("{'quote':'rà soát biên chế'}"), List.of())))
        .containsExactly("missed found as a measure:", "spurious annotated as an obligation:");
  }
}
