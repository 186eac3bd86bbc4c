// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.output.SampleRecords;

/// The lines are compared whole: names, order and nulls are what other programs rely on.
class RecordJsonTest {

  @Test
  void aDocumentHasItsProfileBesideItsSource() {
    assertThat(RecordJson.line(DocumentRecord.of(SampleRecords.plan())))
        .isEqualTo(
            """
            {"schemaVersion":1,"id":"0123456789ab",\
            "source":{"path":"plans/a.pdf",\
            "sha256":"0123456789ab0000000000000000000000000000000000000000000000000000",\
            "mediaType":"application/pdf","bytes":1234,"pages":12},\
            "type":"Kế hoạch","number":"4734/KH-UBND","issuedOn":"2025-03-05","issuedYear":2025,\
            "title":"Phát triển hạ tầng số","issuer":"UBND tỉnh Sơn La",\
            "province":{"name":"Sơn La","code":"14","today":{"name":"Sơn La","code":"14"}},"period":{"from":null,"to":2030},\
            "outlook":2045,"signer":{"name":"Nguyễn Văn A","position":"Phó Chủ tịch"},\
            "recipients":["Như Điều 3"],"review":[],"reading":{"source":"PLAIN_TEXT",\
            "syllables":1.0,"coverage":1.0,"unexplained":0.0,"pages":[],"leftOut":[],\
            "recognised":[],"repairs":[],"repaired":null}}\
            """);
  }

  @Test
  void whatADocumentDoesNotSayIsNullNotMissing() {
    assertThat(RecordJson.line(DocumentRecord.of(SampleRecords.silentPlan())))
        .endsWith(
            """
            "bytes":1234,"pages":null},"type":null,"number":null,"issuedOn":null,\
            "issuedYear":null,"title":null,"issuer":null,"province":null,"period":null,\
            "outlook":null,"signer":null,"recipients":[],"review":[],\
            "reading":{"source":"PLAIN_TEXT","syllables":1.0,"coverage":1.0,"unexplained":0.0,\
            "pages":[],"leftOut":[],"recognised":[],"repairs":[],"repaired":null}}\
            """);
  }

  @Test
  void aTargetsNumbersArePlainAndItsEvidenceIsFlat() {
    assertThat(RecordJson.line(SampleRecords.TARGET))
        .isEqualTo(
            """
            {"id":"t1","documentId":"0123456789ab",\
            "indicator":"người sử dụng truy nhập băng rộng",\
            "indicatorId":"fixed-broadband-over-1gbps-users",\
            "kind":"QUANTITATIVE","measure":"LEVEL","comparator":"RANGE","value":60,\
            "valueTo":62.5,"unit":"percent","unitText":"%","normalValue":60,\
            "normalValueTo":62.5,"normalUnit":"percent","rate":"per_year","year":2025,\
            "aspirational":true,"conditions":[{"comparator":"GT","value":1,"unit":"Gbps",\
            "quote":"trên 1Gb/s"}],"baseline":{"year":2022,"value":42},\
            "section":["II. MỤC TIÊU","1. Năm 2025"],"quote":"60 - 62,5% người",\
            "start":100,"end":116,"page":3,\
            "boxes":[{"page":3,"x":85.0,"y":120.5,"width":400.0,"height":14.0}],"rule":"a.rule"}\
            """);
  }

  @Test
  void aQualitativeTargetKeepsTheShapeWithNulls() {
    assertThat(RecordJson.line(SampleRecords.QUALITATIVE_TARGET))
        .contains("\"comparator\":null,\"value\":null,\"valueTo\":null,\"unit\":null")
        .contains("\"conditions\":[],\"baseline\":null")
        .contains("\"quote\":\"Hạ tầng \\\"số\\\" hiện đại\"")
        .contains("\"page\":null,\"boxes\":[]");
  }

  @Test
  void anObligationNamesItsAgenciesAndDeadlines() {
    assertThat(RecordJson.line(SampleRecords.OBLIGATION))
        .isEqualTo(
            """
            {"id":"o1","documentId":"0123456789ab","action":"Rà soát hạ tầng",\
            "leads":[{"name":"Sở Tài chính","id":"so-tai-chinh/14","level":"PROVINCE","group":false,"successor":null}],\
            "coordinators":[{"name":"UBND cấp xã","id":null,"level":null,"group":true,"successor":null}],\
            "reportsTo":"UBND tỉnh","via":"Sở Khoa học và Công nghệ",\
            "deadlines":[{"kind":"DATE","from":null,"to":"2025-12-15","rrule":null,\
            "exclusive":true,"anchor":null,"offset":null,"quote":"trước ngày 15/12/2025"},\
            {"kind":"RECURRING","from":null,"to":null,"rrule":"FREQ=YEARLY","exclusive":false,\
            "anchor":null,"offset":null,"quote":"Hàng năm"},\
            {"kind":"RELATIVE","from":null,"to":null,"rrule":null,"exclusive":false,\
            "anchor":"ngày ký","offset":"P30D","quote":"trong 30 ngày kể từ ngày ký"}],\
            "origin":"TABLE","section":["II. MỤC TIÊU","1. Năm 2025"],\
            "quote":"1 | Rà soát hạ tầng | Sở Tài chính","start":100,"end":134,"page":4,\
            "boxes":[{"page":4,"x":85.0,"y":120.5,"width":400.0,"height":14.0}],\
            "rule":"a.rule"}\
            """);
  }

  @Test
  void aMeasureIsAnObligationWithoutLeads() {
    assertThat(RecordJson.line(SampleRecords.MEASURE))
        .contains("\"leads\":[],\"coordinators\":[],\"reportsTo\":null,\"via\":null")
        .contains("\"deadlines\":[],\"origin\":\"MEASURE\"");
  }

  @Test
  void aCitationListsItsMentions() {
    assertThat(RecordJson.line(SampleRecords.CITATION))
        .isEqualTo(
            """
            {"id":"c1","documentId":"0123456789ab","type":"Quyết định","number":"1132/QĐ-TTg",\
            "date":"2024-10-09","year":2024,"issuer":"Thủ tướng Chính phủ",\
            "name":"phê duyệt Chiến lược hạ tầng số","relations":["LEGAL_BASIS","IMPLEMENTS"],\
            "mentions":[{"start":10,"end":28,"page":1,"pinpoint":"mục 2 Điều 2"},\
            {"start":40,"end":50,"page":null,"pinpoint":null}],\
            "section":["II. MỤC TIÊU","1. Năm 2025"],"quote":"Quyết định số 1132/QĐ-TTg",\
            "start":100,"end":125,"page":1,\
            "boxes":[{"page":1,"x":85.0,"y":120.5,"width":400.0,"height":14.0}],"rule":"a.rule"}\
            """);
  }

  @Test
  void theLedgerNamesEachOutcome() {
    var millis = new TreeMap<>(Map.of("read", 5L, "layout", 1L));
    assertThat(
            RecordJson.line(
                LedgerEntry.of(
                    "a.pdf", "0123456789ab", new Outcome.Extracted(), List.of(), millis)))
        .isEqualTo(
            """
            {"path":"a.pdf","documentId":"0123456789ab","outcome":"Extracted","reason":null,\
            "remedy":null,"problems":[],"recognised":[],"milliseconds":{"layout":1,"read":5}}\
            """);
    assertThat(
            RecordJson.line(
                LedgerEntry.of(
                    "a.pdf", "x", new Outcome.Partial(List.of("page 3")), List.of(), millis)))
        .contains(
            "\"outcome\":\"Partial\",\"reason\":null,\"remedy\":null,\"problems\":[\"page 3\"]");
    assertThat(
            RecordJson.line(
                LedgerEntry.of(
                    "a.pdf", null, new Outcome.Failed("broken", "mend it"), List.of(), millis)))
        .contains(
            "\"documentId\":null,\"outcome\":\"Failed\",\"reason\":\"broken\",\"remedy\":\"mend"
                + " it\"");
  }

  @Test
  void whatIsReadBackWritesTheSameLine() {
    for (var target : List.of(SampleRecords.TARGET, SampleRecords.QUALITATIVE_TARGET)) {
      String line = RecordJson.line(target);
      assertThat(RecordJson.line(RecordJson.target(line))).isEqualTo(line);
    }
    for (var obligation : List.of(SampleRecords.OBLIGATION, SampleRecords.MEASURE)) {
      assertThat(RecordJson.obligation(RecordJson.line(obligation))).isEqualTo(obligation);
    }
    for (var citation : List.of(SampleRecords.CITATION, SampleRecords.LAW)) {
      assertThat(RecordJson.citation(RecordJson.line(citation))).isEqualTo(citation);
    }
    for (var plan : List.of(SampleRecords.plan(), SampleRecords.silentPlan())) {
      DocumentRecord document = DocumentRecord.of(plan);
      assertThat(RecordJson.document(RecordJson.line(document))).isEqualTo(document);
    }
  }
}
