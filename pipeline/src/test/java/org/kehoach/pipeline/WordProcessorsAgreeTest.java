// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.corpus.read.SourceBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/// The same plan gives the same records as HTML, DOCX, DOC, ODT, RTF and PDF, as LibreOffice writes
/// them. Skipped where LibreOffice is not installed.
@Tag("slow")
class WordProcessorsAgreeTest {

  private static final List<String> ENDINGS = List.of("docx", "doc", "odt", "rtf");

  /// Five plans that are copied out of PDF files, and one written with many tables.
  private static final List<Path> PLANS =
      List.of(
          Path.of("../corpus/samples/dak-lak-ha-tang-so-2025-2030.txt"),
          Path.of("../corpus/samples/dien-bien-ha-tang-so-2025-2030.txt"),
          Path.of("../corpus/samples/lang-son-ha-tang-so-2025-2030.txt"),
          Path.of("../corpus/samples/son-la-ha-tang-so-2025-2030.txt"),
          Path.of("../corpus/samples/son-la-kinh-te-so-xa-hoi-so-2024-2025.txt"),
          Path.of("../corpus/written/written-exports.html"));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf"})
  void aPlanGivesTheSameRecordsAsItsWebPage(String ending) throws Exception {
    assumeInstalled();
    List<Path> pages = new ArrayList<>();
    for (Path plan : PLANS) {
      pages.add(PlanPage.write(plan, folder));
    }
    LibreOffice.write(pages, ending);
    List<Agreement> kinds = new ArrayList<>();
    for (Path page : pages) {
      String name = page.getFileName().toString().replace(".html", "");
      kinds.addAll(
          Agreement.of(
              name,
              "html-" + ending,
              Agreement.records(page, folder),
              Agreement.records(folder.resolve(name + "." + ending), folder)));
    }
    Agreement.check(kinds);
  }

  private static void assumeInstalled() {
    assumeThat(LibreOffice.isInstalled()).as("LibreOffice (soffice) is not installed").isTrue();
  }

  @Test
  void automaticNumbersComeOut() throws Exception {
    assumeInstalled();
    Path document = numbered();
    for (String ending : ENDINGS) {
      assertThat(texts(LibreOffice.write(document, ending)))
          .as(ending)
          .containsExactly(
              "Điều 1. Mục tiêu",
              "1. Đến năm 2027",
              "a) Tỷ lệ đạt 85%",
              "b) Tỷ lệ đạt 90%",
              "Không có số",
              "2. Đến năm 2030",
              "a) Tỷ lệ đạt 95%",
              "Điều 2. Kinh phí");
    }
  }

  @Test
  void boxesNotesChangesAndRaisedDigitsComeOutAlike() throws Exception {
    assumeInstalled();
    Path document = Files.writeString(folder.resolve("flat.fodt"), FLAT);
    for (String ending : ENDINGS) {
      assertThat(texts(LibreOffice.write(document, ending)))
          .as(ending)
          .containsExactly(
              "Trước khung",
              "Trong khung",
              "Thư viện đạt 45% số xã và 100 m2, tăng 2¹ lần",
              "1. Một",
              "3. Ba",
              "Cuối văn bản",
              "[1] Theo Báo cáo của Sở.",
              "[2] Giá năm 2010.");
    }
  }

  /// A text of OpenDocument in one file, as LibreOffice reads it.
  private static final String FLAT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3"
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <office:automatic-styles>
        <style:style style:name="R" style:family="text"><style:text-properties
          style:text-position="super 58%"/></style:style>
        <style:style style:name="F" style:family="graphic"><style:graphic-properties
          style:wrap="none" style:vertical-pos="top" style:vertical-rel="paragraph"/></style:style>
        <text:list-style style:name="L"><text:list-level-style-number text:level="1"
          style:num-format="1" style:num-suffix="."><style:list-level-properties
          text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
          text:label-followed-by="listtab"/></style:list-level-properties>
          </text:list-level-style-number></text:list-style>
      </office:automatic-styles>
      <office:body><office:text>
      <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
        <dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>
        <text:p>mọi </text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>Trước khung<draw:frame draw:style-name="F" text:anchor-type="paragraph"
        svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>Trong khung</text:p></draw:text-box>
        </draw:frame></text:p>
      <text:p>Thư viện đạt 45<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
        <text:note-body><text:p>Theo Báo cáo của Sở.</text:p></text:note-body></text:note>% <text:change
        text:change-id="c1"/>số xã và 100 m<text:span text:style-name="R">2</text:span>, tăng 2<text:span
        text:style-name="R">1</text:span> lần<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation>
        <text:note-body><text:p>Giá năm 2010.</text:p></text:note-body></text:note></text:p>
      <text:list text:style-name="L"><text:list-item><text:p>Một</text:p></text:list-item>
        <text:list-item><text:p/></text:list-item>
        <text:list-item><text:p>Ba</text:p></text:list-item></text:list>
      <text:p>Cuối văn bản</text:p>
      </office:text></office:body></office:document>
      """;

  @Test
  void columnsSetWithTabsComeOutOneAfterTheOther() throws Exception {
    assumeInstalled();
    String lines =
        Stream.of(
                "UBND TỈNH A<text:tab/>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "SỞ Y TẾ<text:tab/>Độc lập - Tự do - Hạnh phúc",
                "Số: 12/KH-SYT<text:tab/>A, ngày 05 tháng 01 năm 2026",
                "KẾ HOẠCH",
                "<text:tab/>Căn cứ Luật Dược ngày 06/4/2016;",
                "Nơi nhận:<text:tab/>GIÁM ĐỐC",
                "- Các phòng;",
                "- Lưu: VT.<text:tab/>Trần Thị B")
            .map("<text:p>%s</text:p>"::formatted)
            .collect(Collectors.joining());
    Path document = folder.resolve("tabs.fodt");
    Files.writeString(
        document,
        FLAT.substring(0, FLAT.indexOf("<office:body>"))
            + "<office:body><office:text>"
            + lines
            + "</office:text></office:body></office:document>");
    for (String ending : ENDINGS) {
      assertThat(texts(LibreOffice.write(document, ending)))
          .as(ending)
          .containsExactly(
              "UBND TỈNH A",
              "SỞ Y TẾ",
              "Số: 12/KH-SYT",
              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
              "Độc lập - Tự do - Hạnh phúc",
              "A, ngày 05 tháng 01 năm 2026",
              "KẾ HOẠCH",
              "Căn cứ Luật Dược ngày 06/4/2016;",
              "Nơi nhận:",
              "- Các phòng;",
              "- Lưu: VT.",
              "GIÁM ĐỐC",
              "Trần Thị B");
    }
  }

  private static List<String> texts(Path file) {
    ReadResult result = new Readers(ReadSettings.standard()).read(file, file.toString());
    return ((ReadResult.Read) result)
        .text().blocks().stream()
            .map(SourceBlock.Paragraph.class::cast)
            .map(SourceBlock.Paragraph::text)
            .toList();
  }

  private Path numbered() throws IOException, XmlException {
    Path file = folder.resolve("numbered.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      String levels =
          level(0, "decimal", "Điều %1.")
              + level(1, "decimal", "%2.")
              + level(2, "lowerLetter", "%3)");
      CTNumbering lists =
          CTNumbering.Factory.parse(
              "<xml-fragment"
                  + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                  + "<w:abstractNum w:abstractNumId='0'>%s</w:abstractNum></xml-fragment>"
                      .formatted(levels));
      XWPFNumbering numbering = document.createNumbering();
      BigInteger id =
          numbering.addNum(
              numbering.addAbstractNum(new XWPFAbstractNum(lists.getAbstractNumArray(0))));
      Stream.of(
              "0 Mục tiêu",
              "1 Đến năm 2027",
              "2 Tỷ lệ đạt 85%",
              "2 Tỷ lệ đạt 90%",
              "- Không có số",
              "1 Đến năm 2030",
              "2 Tỷ lệ đạt 95%",
              "0 Kinh phí")
          .forEach(
              line -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.createRun().setText(line.substring(2));
                if (line.charAt(0) != '-') {
                  paragraph.setNumID(id);
                  paragraph.setNumILvl(BigInteger.valueOf(line.charAt(0) - '0'));
                }
              });
      document.write(out);
    }
    return file;
  }

  private static String level(int level, String format, String text) {
    return String.format(
        Locale.ROOT,
        "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText"
            + " w:val='%s'/></w:lvl>",
        level,
        format,
        text);
  }
}
