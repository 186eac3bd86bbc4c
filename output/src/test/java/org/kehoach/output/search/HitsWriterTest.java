// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.output.SampleRecords;
import org.kehoach.output.write.RecordJson;

class HitsWriterTest {

  @Test
  void aJsonLineHoldsTheRecordAsInTheFiles() throws IOException {
    StringBuilder json = new StringBuilder();
    HitsWriter.jsonLines(List.of(hit(SampleRecords.LAW)), json);

    assertThat(json.toString())
        .isEqualTo(
            """
            {"kind":"CITATION","score":1.5,\
            "plan":{"id":"0123456789ab","title":"Hạ tầng, số","number":null,"province":"Sơn La"},\
            "marks":[{"start":1,"end":3}],"record":%s}
            """
                .formatted(RecordJson.line(SampleRecords.LAW)));
  }

  @Test
  void aTableHasARowPerHitAndNoFormula() throws IOException {
    StringBuilder csv = new StringBuilder();
    HitsWriter.csv(
        List.of(
            hit(SampleRecords.TARGET),
            hit(SampleRecords.OBLIGATION),
            hit(SampleRecords.QUALITATIVE_TARGET),
            hit(SampleRecords.MEASURE),
            hit(SampleRecords.CITATION)),
        csv);

    String plan = "Sơn La,,\"Hạ tầng, số\",II. MỤC TIÊU > 1. Năm 2025,";
    assertThat(csv.toString().split("\r\n"))
        .containsExactly(
            "kind,id,province,document,title,section,subject,comparator,value,valueTo,unit,year,"
                + "leads,coordinators,deadlines,page,quote",
            "TARGET,t1,"
                + plan
                + "người sử dụng truy nhập băng rộng,RANGE,60,62.5,percent,2025,"
                + ",,,3,\"60 - 62,5% người\"",
            "OBLIGATION,o1,"
                + plan
                + "Rà soát hạ tầng,,,,,,Sở Tài chính,UBND cấp xã,"
                + "trước ngày 15/12/2025; Hàng năm; trong 30 ngày kể từ ngày ký,4,"
                + "1 | Rà soát hạ tầng | Sở Tài chính",
            "TARGET,t2," + plan + "Hạ tầng số hiện đại,,,,,,,,,,\"Hạ tầng \"\"số\"\" hiện đại\"",
            "MEASURE,o2," + plan + "Phát triển 5G,,,,,,,,,,'- Phát triển 5G",
            "CITATION,c1,"
                + plan
                + "Quyết định 1132/QĐ-TTg,,,,,2024,,,,1,"
                + "Quyết định số 1132/QĐ-TTg");
  }

  private static SearchHit hit(Finding record) {
    return new SearchHit(
        RecordKind.of(record),
        record,
        new SearchHit.Plan(SampleRecords.ID, "Hạ tầng, số", null, "Sơn La"),
        1.5f,
        List.of(new Span(1, 3)));
  }
}
