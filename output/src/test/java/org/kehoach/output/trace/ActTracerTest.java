// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.identity.Directions;
import org.kehoach.output.write.PlanLines;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.output.write.RecordFilesWriter;
import org.xml.sax.InputSource;

/// A decision of the centre, two provinces' plans that carry it out, one that follows a province's.
class ActTracerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 9);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 20);

  @TempDir private Path folder;

  private static SamplePlan act() {
    return plan("aaaaaaaaaaaa", "Quyết định", "8132/QĐ-TTg", DAY, null)
        .target("5G: 99%", "Tỷ lệ dân số được phủ sóng 5G", Comparator.GE, "99", "percent", 2030)
        .target("Cáp: 80%", "Tỷ lệ hộ có cáp quang", Comparator.EQ, "80", "percent", 2025)
        .target("Trễ: 20", "Độ trễ", Comparator.LE, "20", "minute", 2025)
        .target("Kho: 3", "Số trung tâm dữ liệu", Comparator.EQ, "3", "count", 2025)
        .target("IPv6: 100%", "Tỷ lệ dùng IPv6", Comparator.EQ, "100", "percent", 2025);
  }

  private static SamplePlan sonLa() {
    return plan("bbbbbbbbbbbb", "Kế hoạch", "45/KH-UBND", LATER, "Sơn La")
        .citation(
            "Căn cứ Quyết định số 8132/QĐ-TTg",
            "Quyết định",
            "8132/QĐ-TTg",
            null,
            DAY,
            Relation.LEGAL_BASIS)
        .target("5G đạt 99%", "Dân số được phủ sóng 5G", Comparator.EQ, "99", "percent", 2030)
        .target("Cáp đạt 85%", "Tỷ lệ hộ có cáp quang", Comparator.EQ, "85", "percent", 2025)
        .target("Trễ 30", "Độ trễ", Comparator.LE, "30", "minute", 2025)
        .target("Kho: 3", "Số trung tâm dữ liệu", Comparator.EQ, "3", "count", 2028);
  }

  private static SamplePlan laiChau() {
    return plan("cccccccccccc", "Kế hoạch", "45/KH-UBND", LATER, "Lai Châu")
        .citation(
            "như Quyết định số 8132/QĐ-TTg",
            "Quyết định",
            "8132/QĐ-TTg",
            null,
            null,
            Relation.MENTIONS);
  }

  private static SamplePlan followsSonLa() {
    return plan("dddddddddddd", "Kế hoạch", "9/KH-SKHCN", LocalDate.of(2025, 2, 2), "Sơn La")
        .citation(
            "thực hiện Kế hoạch số 45/KH-UBND",
            "Kế hoạch",
            "45/KH-UBND",
            null,
            LATER,
            Relation.IMPLEMENTS);
  }

  private static SamplePlan plan(
      String id, String type, String number, LocalDate day, String province) {
    return new SamplePlan(
        id,
        new DocumentProfile(
            type,
            number,
            day,
            day.getYear(),
            "Phát triển hạ tầng <số>",
            province == null ? "Thủ tướng Chính phủ" : "UBND tỉnh " + province,
            province == null ? null : province(province),
            new DocumentProfile.Period(null, 2030),
            null,
            null,
            List.of()));
  }

  private static DocumentProfile.Province province(String name) {
    String code = name.equals("Sơn La") ? "14" : "12";
    return new DocumentProfile.Province(name, code, new DocumentProfile.Province.Today(name, code));
  }

  private Trace trace(String words, SamplePlan... plans) throws IOException {
    TraceResult result = result(words, plans);
    assertThat(result).isInstanceOf(TraceResult.Found.class);
    return ((TraceResult.Found) result).trace();
  }

  private TraceResult result(String words, SamplePlan... plans) throws IOException {
    try (RecordFilesWriter writer = RecordFilesWriter.open(folder)) {
      for (SamplePlan plan : plans) {
        writer.add(PlanLines.of(plan.plan()));
      }
      writer.publish();
    }
    RecordFilesReader records = new RecordFilesReader(folder);
    Acts acts = Acts.among(records.documents());
    return new ActTracer(records, acts, new Directions(IndicatorRegistry.load()))
        .trace(ActQuery.of(words));
  }

  @Test
  void eachTargetOfTheActStandsBesideThePlans() throws IOException {
    Trace trace = trace("8132/qd-ttg", act(), sonLa(), laiChau());
    assertThat(trace.act().issuer()).isEqualTo("Thủ tướng Chính phủ");
    assertThat(trace.alignments())
        .as("Lai Châu only mentions the act")
        .extracting(
            one ->
                one.plan().documentId().charAt(0)
                    + " "
                    + one.target().indicator()
                    + ": "
                    + one.standing())
        .containsExactly(
            "b Tỷ lệ dân số được phủ sóng 5G: ADOPTED",
            "b Tỷ lệ hộ có cáp quang: RAISED",
            "b Độ trễ: LOWERED",
            "b Số trung tâm dữ liệu: LATER",
            "b Tỷ lệ dùng IPv6: MISSING");
  }

  @Test
  void plansThatFollowAPlanAreFollowed() throws IOException {
    assertThat(trace("8132/QĐ-TTg", act(), sonLa(), laiChau(), followsSonLa()).plans())
        .as("the plan of Lai Châu has the same number and day, but is another province's")
        .extracting(plan -> plan.documentId().charAt(0) + " " + plan.depth() + " " + plan.cites())
        .containsExactly("b 1 ", "c 1 ", "d 2 bbbbbbbbbbbb");
  }

  @Test
  void withoutTheActItsPlansAreListed() throws IOException {
    Trace trace = trace("8132/QĐ-TTg", sonLa());
    assertThat(trace.parent()).isNull();
    assertThat(trace.alignments()).isEmpty();
    assertThat(trace.plans()).hasSize(1);
    assertThat(trace.act().date()).isEqualTo(DAY);
  }

  @Test
  void aNumberOfSeveralActsIsNotGuessed() throws IOException {
    assertThat(
            result(
                "45/KH-UBND",
                sonLa(),
                plan("eeeeeeeeeeee", "Kế hoạch", "45/KH-UBND", DAY, "Hà Giang")))
        .isInstanceOfSatisfying(
            TraceResult.Several.class, several -> assertThat(several.acts()).hasSize(2));
    assertThat(result("99/KH-UBND", sonLa())).isEqualTo(new TraceResult.None());
  }

  @Test
  void thePictureHasEveryBoxOnceAndNoneOverAnother() throws Exception {
    Trace trace = trace("8132/QĐ-TTg", act(), sonLa(), laiChau(), followsSonLa());
    String svg = TraceSvg.of(trace);
    var picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(picture.getElementsByTagName("g").getLength()).isEqualTo(4);
    assertThat(picture.getElementsByTagName("marker").getLength()).isEqualTo(1);
    List<TreeLayout.Placed> boxes = List.copyOf(TreeLayout.of(TraceGraph.of(trace)).values());
    for (TreeLayout.Placed one : boxes) {
      assertThat(boxes)
          .filteredOn(other -> other.x() == one.x() && !other.equals(one))
          .allMatch(
              other ->
                  other.y() >= one.y() + one.height() || other.y() + other.height() <= one.y());
    }
    assertThat(svg).contains("Phát triển hạ tầng &lt;số&gt;").isEqualTo(TraceSvg.of(trace));
  }

  @Test
  void graphvizGetsEveryArrow() throws IOException {
    assertThat(TraceDot.of(trace("8132/QĐ-TTg", act(), sonLa(), followsSonLa())))
        .startsWith("digraph trace {")
        .contains("\"bbbbbbbbbbbb\" -> \"aaaaaaaaaaaa\" [label=\"legal basis\"]")
        .contains("\"dddddddddddd\" -> \"bbbbbbbbbbbb\" [label=\"implements\"]")
        .contains("giữ nguyên 1, nâng 1, hạ 1, lùi 1, không có 1");
  }
}
