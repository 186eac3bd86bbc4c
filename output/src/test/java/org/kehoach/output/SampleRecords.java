// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.finding.TargetKind;
import org.kehoach.output.write.ExtractedPlan;

/// One record of every shape, with every field filled somewhere and every nullable one null
/// somewhere.
public final class SampleRecords {
  public static final String ID = "0123456789ab";

  public static final DocumentProfile PROFILE =
      new DocumentProfile(
          "Kế hoạch",
          "4734/KH-UBND",
          LocalDate.of(2025, 3, 5),
          2025,
          "Phát triển hạ tầng số",
          "UBND tỉnh Sơn La",
          new DocumentProfile.Province(
              "Sơn La", "14", new DocumentProfile.Province.Today("Sơn La", "14")),
          new DocumentProfile.Period(null, 2030),
          2045,
          new DocumentProfile.Signer("Nguyễn Văn A", "Phó Chủ tịch"),
          List.of("Như Điều 3"));

  public static final DocumentProfile SILENT_PROFILE =
      new DocumentProfile(null, null, null, null, null, null, null, null, null, null, List.of());

  public static final Target TARGET =
      new Target(
          "t1",
          ID,
          "người sử dụng truy nhập băng rộng",
          "fixed-broadband-over-1gbps-users",
          TargetKind.QUANTITATIVE,
          Measure.LEVEL,
          Comparator.RANGE,
          new BigDecimal("6E+1"),
          new BigDecimal("62.50"),
          "percent",
          "%",
          new BigDecimal("6E+1"),
          new BigDecimal("62.50"),
          "percent",
          "per_year",
          2025,
          true,
          List.of(new Target.Condition(Comparator.GT, BigDecimal.ONE, "Gbps", "trên 1Gb/s")),
          new Target.Baseline(2022, new BigDecimal("42.0")),
          evidence("60 - 62,5% người", 3));

  public static final Target QUALITATIVE_TARGET =
      new Target(
          "t2",
          ID,
          "Hạ tầng số hiện đại",
          null,
          TargetKind.QUALITATIVE,
          Measure.LEVEL,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          List.of(),
          null,
          evidence("Hạ tầng \"số\" hiện đại", 0));

  public static final Obligation OBLIGATION =
      new Obligation(
          "o1",
          ID,
          "Rà soát hạ tầng",
          List.of(
              new Agency("Sở Tài chính", "so-tai-chinh/14", Agency.Level.PROVINCE, false, null)),
          List.of(new Agency("UBND cấp xã", null, null, true, null)),
          "UBND tỉnh",
          "Sở Khoa học và Công nghệ",
          List.of(
              new Deadline(
                  Deadline.Kind.DATE,
                  null,
                  LocalDate.of(2025, 12, 15),
                  null,
                  true,
                  null,
                  null,
                  "trước ngày 15/12/2025"),
              new Deadline(
                  Deadline.Kind.RECURRING,
                  null,
                  null,
                  "FREQ=YEARLY",
                  false,
                  null,
                  null,
                  "Hàng năm"),
              new Deadline(
                  Deadline.Kind.RELATIVE,
                  null,
                  null,
                  null,
                  false,
                  "ngày ký",
                  "P30D",
                  "trong 30 ngày kể từ ngày ký")),
          Obligation.Origin.TABLE,
          evidence("1 | Rà soát hạ tầng | Sở Tài chính", 4));

  public static final Obligation MEASURE =
      new Obligation(
          "o2",
          ID,
          "Phát triển 5G",
          List.of(),
          List.of(),
          null,
          null,
          List.of(),
          Obligation.Origin.MEASURE,
          evidence("- Phát triển 5G", 0));

  public static final Citation CITATION =
      new Citation(
          "c1",
          ID,
          "Quyết định",
          "1132/QĐ-TTg",
          LocalDate.of(2024, 10, 9),
          2024,
          "Thủ tướng Chính phủ",
          "phê duyệt Chiến lược hạ tầng số",
          new TreeSet<>(List.of(Citation.Relation.IMPLEMENTS, Citation.Relation.LEGAL_BASIS)),
          List.of(
              new Citation.Mention(10, 28, 1, "mục 2 Điều 2"),
              new Citation.Mention(40, 50, 0, null)),
          evidence("Quyết định số 1132/QĐ-TTg", 1));

  public static final Citation LAW =
      new Citation(
          "c2",
          ID,
          "Luật",
          null,
          null,
          null,
          null,
          "Luật Viễn thông",
          new TreeSet<>(),
          List.of(),
          evidence("Luật Viễn thông", 1));

  private SampleRecords() {}

  /// A document that holds all of them.
  public static ExtractedPlan plan() {
    return new ExtractedPlan(
        document(12),
        new Findings(
            PROFILE,
            List.of(TARGET, QUALITATIVE_TARGET),
            List.of(OBLIGATION, MEASURE),
            List.of(CITATION, LAW)));
  }

  /// A document that says nothing of itself.
  public static ExtractedPlan silentPlan() {
    return new ExtractedPlan(
        document(0), new Findings(SILENT_PROFILE, List.of(), List.of(), List.of()));
  }

  private static PlanDocument document(int pages) {
    Source source = new Source("plans/a.pdf", ID + "0".repeat(52), "application/pdf", 1234, pages);
    return new PlanDocument(ID, source, "Dòng một\nDòng hai", List.of(), List.of());
  }

  private static Evidence evidence(String quote, int page) {
    List<PageBox> boxes = page == 0 ? List.of() : List.of(new PageBox(page, 85, 120.5, 400, 14));
    return new Evidence(
        quote,
        100,
        100 + quote.length(),
        page,
        boxes,
        List.of("II. MỤC TIÊU", "1. Năm 2025"),
        "a.rule");
  }
}
