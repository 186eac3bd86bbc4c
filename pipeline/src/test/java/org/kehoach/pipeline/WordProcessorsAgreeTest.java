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
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
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
