// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.document.Span;
import org.kehoach.output.search.SearchQuery.Due;
import org.kehoach.output.search.SearchQuery.Role;
import org.kehoach.output.write.PlanRecords;

/// What every search engine must find. An engine's test extends this and opens the engine over the
/// plans given.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RecordSearcherContract {

  /// The records of all plans below, as ids.
  private static final String ALL = "a-t1 a-t2 a-t3 a-o4 a-o5 a-o6 a-c7 a-c8 b-t1 b-o2 b-o3 b-o4";

  private RecordSearcher searcher;

  /// A searcher over `plans`.
  protected abstract RecordSearcher over(List<PlanRecords> plans) throws IOException;

  @BeforeAll
  void open() throws IOException {
    searcher = over(SearchPlans.all());
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // with accents, the same accents come first; other accents still match
        "chỉ tiêu;a-t2 a-o4",
        "chi tiêu;a-o4 a-t2",
        // without accents, all are equal: shorter quotes first
        "hien dai an toan;a-t3",
        "CHUYEN DOI SO dien thoai;b-t1",
        // both tone-mark placements, whichever is typed
        "hòa giải;a-o5",
        "hoà giải;a-o5",
        "uỷ ban xã;b-o3 a-o5",
        // đ typed as d, and the other way no
        "dat dai;a-o5",
        "đất đai;a-o5",
        // words together before words apart ("Tài liệu … số sở hữu chính")
        "sở tài chính;b-o4 a-o4 a-o6",
        "\"sở tài chính\";b-o4 a-o4",
        "\"so tai chinh\";b-o4 a-o4",
        // document numbers as typed, with and without đ, also split in the text
        "1132/QĐ-TTg;a-c7",
        "1132/qd-ttg;a-c7",
        "57-NQ/TW;a-c8",
        "NQ/TW;a-c8",
        "1132/QĐ-UBND;``",
        // numbers: percent signs count, in a table too; 60 is not 160
        "60%;a-t1",
        "54%;a-t2",
        "54 %;a-t2",
        "99,56%;b-t1",
        "5G;a-t1",
        "0%;``",
        // abbreviations, both ways
        "đánh giá sở KHCN;b-o4",
        "báo cáo sở khoa học và công nghệ;a-o5",
        "ubnd các xã;b-o3",
        "ANM;b-o2",
        // headings, agencies, title and province are words of the record
        "rà soát huế;b-o3",
        "ban ngành;b-o2",
        // of many words some may be missing
        "tỷ lệ phủ sóng 5G toàn;a-t1",
        "tỷ lệ phủ;a-t1",
        "tỷ lệ nghịch;``"
      })
  void findsByWords(String text, String ids) throws IOException {
    assertThat(ids(SearchQuery.of(text))).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "?", "\"", "\"\"", "()", "[", "\\", "-", "+ -", ":", "~", "^", "…", "\uD800", "\0"
      })
  void textWithoutAWordFindsNothing(String text) throws IOException {
    assertThat(ids(SearchQuery.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND",
        "NOT 5G",
        "a OR",
        "5G*",
        "số~2",
        "kind:TARGET",
        "\"5G",
        "[1 TO 2]",
        "/5G/",
        "5G^99",
        "%",
        "%%%",
        "'; drop",
        "<script>"
      })
  void anyTextIsAllowed(String text) {
    assertThatCode(() -> ids(SearchQuery.of(text))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hạ tầng số ", "KHCN ", "sở KH&CN và UBND ", "\"5G\" ", "x", "1132/QĐ-"})
  void aVeryLongTextIsAllowed(String part) {
    assertThatCode(() -> ids(SearchQuery.of(part.repeat(20_000)))).doesNotThrowAnyException();
  }

  @Test
  void blankTextListsAllInTheOrderOfTheFiles() throws IOException {
    assertThat(ids(SearchQuery.of(""))).isEqualTo(ALL);
    assertThat(ids(SearchQuery.of(" \n"))).isEqualTo(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "TARGET, a-t1 a-t2 a-t3 b-t1",
    "OBLIGATION, a-o4 a-o5 b-o2 b-o3 b-o4",
    "MEASURE, a-o6",
    "CITATION, a-c7 a-c8"
  })
  void filtersByKind(RecordKind kind, String ids) throws IOException {
    assertThat(ids(SearchQuery.of("").kinds(kind))).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "Huế, b-t1",
    "hue, b-t1",
    "thành phố Huế, b-t1",
    "TP. Huế, b-t1",
    "Sơn La, a-t1 a-t2 a-t3",
    "tinh son la, a-t1 a-t2 a-t3",
    "Sơn, ''",
    "*, ''",
    "'', ''"
  })
  void filtersByProvince(String province, String ids) throws IOException {
    assertThat(ids(SearchQuery.of("").kinds(RecordKind.TARGET).province(province))).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "Sở Tài chính, , a-o4 b-o4",
    "so tai chinh, LEAD, a-o4",
    "Sở Tài chính, COORDINATE, b-o4",
    "Sở KH&CN, , a-o4 b-o3 b-o4",
    "sở khcn, LEAD, b-o3 b-o4",
    "Uỷ ban nhân dân, , a-o5 b-o3",
    // under another name of the same group, too
    "UBND cấp xã, , a-o5 b-o3",
    "tài chính, LEAD, a-o4",
    "chính tài, , ''",
    // not across two agencies' names
    "Tài chính Sở, , ''",
    "*, , ''"
  })
  void filtersByAgency(String agency, @Nullable Role role, String ids) throws IOException {
    assertThat(ids(SearchQuery.of("").agency(agency, role))).isEqualTo(ids);
  }

  /// A plan is found by the province that it was of, and by the one that this is today.
  @ParameterizedTest
  @CsvSource({"Hòa Bình, a", "Phú Thọ, a b", "tinh phu tho, a b", "Vĩnh Phúc, ''"})
  void filtersByMergedProvinces(String province, String plans) throws IOException {
    try (RecordSearcher merged = over(SearchPlans.ofMergedProvinces())) {
      assertThat(plans(merged.search(SearchQuery.of("").province(province)))).isEqualTo(plans);
    }
  }

  /// An agency is found under the names that it had and has, but not one that was merged with it.
  @ParameterizedTest
  @CsvSource({
    "Sở KH&CN, , a b",
    "Sở TT&TT, , a b",
    "sở thông tin và truyền thông, LEAD, a b",
    "Sở Khoa học và Công nghệ, COORDINATE, ''",
    "Sở KH&ĐT, , a b",
    "Sở Tài chính, , a b",
    "Sở Tài chính tỉnh, , a b",
    "Sở Y tế, , ''",
  })
  void filtersByAgencyThroughItsNames(String agency, @Nullable Role role, String plans)
      throws IOException {
    try (RecordSearcher merged = over(SearchPlans.ofMergedProvinces())) {
      assertThat(plans(merged.search(SearchQuery.of("").agency(agency, role)))).isEqualTo(plans);
    }
  }

  private static String plans(SearchResult result) {
    return result.hits().stream()
        .map(hit -> hit.plan().id().substring(0, 1))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // before the first plan was issued; b's open period begins with its issue, its duties last on
    "2023, ''",
    "2024, b-o2 b-o3 b-o4",
    "2025, a-t1 a-o4 a-o5 b-o2 b-o3 b-o4",
    "2026, a-o5 a-o6 b-t1 b-o2 b-o3 b-o4",
    "2030, a-t2 a-o5 b-o2 b-o4",
    // a's plan has ended
    "2031, b-o2 b-o4"
  })
  void filtersByYear(int year, String ids) throws IOException {
    assertThat(ids(SearchQuery.of("").year(year))).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    // "trước ngày 15/12/2025" is due on the 14th
    "2025-12-15, 2025-12-01, a-o4",
    "2025-12-14, 2025-12-01, ''",
    // what is overdue is due
    "2027-01-01, 2026-12-20, a-o4 b-o4",
    // the end of the quarter, and the 29th of November
    "2026-10-01, 2026-09-01, a-o4 b-o4",
    "2026-09-30, 2026-09-01, a-o4",
    "2026-11-30, 2026-11-01, a-o4 a-o5",
    "2026-11-29, 2026-11-01, a-o4",
    // the period's last day, in a measure too; "Thường xuyên" never
    "2028-01-01, 2026-01-01, a-o4 a-o5 a-o6 b-o3 b-o4",
    "2027-07-01, 2027-06-30, a-o4 b-o3 b-o4"
  })
  void filtersByWhatFallsDue(LocalDate before, LocalDate asOf, String ids) throws IOException {
    assertThat(ids(SearchQuery.of("").due(new Due(before, asOf)))).isEqualTo(ids);
  }

  @Test
  void filtersAndWordsMustAllHold() throws IOException {
    SearchQuery query = SearchQuery.of("sở khcn").province("sơn la").kinds(RecordKind.OBLIGATION);
    assertThat(ids(query)).isEqualTo("a-o4 a-o5");
    assertThat(ids(query.year(2031))).isEmpty();
  }

  @Test
  void givesTheBestUpToTheLimitAndCountsAll() throws IOException {
    SearchResult result = searcher.search(SearchQuery.of("sở tài chính").limit(1));
    assertThat(result.total()).isEqualTo(3);
    assertThat(ids(result)).isEqualTo("b-o4");
    assertThat(searcher.search(SearchQuery.of("").limit(Integer.MAX_VALUE)).hits()).hasSize(12);
  }

  @Test
  void aHitHoldsTheWholeRecordItsPlanAndTheMarks() throws IOException {
    SearchHit hit = searcher.search(SearchQuery.of("phu song")).hits().getFirst();
    assertThat(hit.kind()).isEqualTo(RecordKind.TARGET);
    assertThat(hit.record())
        .isEqualTo(SearchPlans.all().getFirst().findings().targets().getFirst());
    assertThat(hit.plan())
        .isEqualTo(new SearchHit.Plan("aaaaaaaaaaaa", "Hạ tầng số", "4734/KH-UBND", "Sơn La"));
    assertThat(hit.marks()).containsExactly(new Span(6, 14));
    assertThat(hit.score()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sở", "sở tài chính", "ha tang so", "ubnd", "5G"})
  void hitsDependOnThePlansAloneNotOnTheirOrder(String text) throws IOException {
    try (RecordSearcher other = over(SearchPlans.all().reversed())) {
      assertThat(other.search(SearchQuery.of(text)))
          .isEqualTo(searcher.search(SearchQuery.of(text)));
    }
  }

  @Test
  void nothingIsFoundAmongNothing() throws IOException {
    try (RecordSearcher empty = over(List.of())) {
      assertThat(empty.search(SearchQuery.of("")).hits()).isEmpty();
      assertThat(empty.search(SearchQuery.of("5G").year(2025)).total()).isZero();
    }
  }

  private String ids(SearchQuery query) throws IOException {
    return ids(searcher.search(query));
  }

  private static String ids(SearchResult result) {
    return result.hits().stream()
        .map(hit -> hit.record().id().substring(11))
        .collect(Collectors.joining(" "));
  }
}
