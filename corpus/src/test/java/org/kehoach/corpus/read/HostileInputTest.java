// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.HandmadePdf.pdf;
import static org.kehoach.corpus.read.HandmadePdf.stream;
import static org.kehoach.corpus.read.ReadFiles.TRANSITIONAL;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.odt;
import static org.kehoach.corpus.read.ReadFiles.paragraph;
import static org.kehoach.corpus.read.ReadFiles.read;
import static org.kehoach.corpus.read.ReadFiles.reason;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.utf8;
import static org.kehoach.corpus.read.ReadFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.read.ReadResult.Read;

/// Small files that are made to cost much, or to lead their reader astray.
@Timeout(120)
class HostileInputTest {

  private static final String LAUGHS =
      "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
          + entities()
          + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";

  private static String entities() {
    StringBuilder entities = new StringBuilder();
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    return entities.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&e9;", "&file;"})
  void noFormatUnfoldsEntities(String entity) throws IOException {
    byte[] odt = odt("", "<text:p>" + entity + "</text:p>");
    byte[] workbook = workbook("bomb");

    assertThat(reason(read(docx(LAUGHS + "<a>" + entity + "</a>", Map.of(), TRANSITIONAL))))
        .isEqualTo("The Word file is cut off or damaged.");
    assertThat(reason(read(changed(odt, "content.xml", HostileInputTest::declaring))))
        .isEqualTo("The OpenDocument file is cut off or damaged.");
    for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
      byte[] bomb = changed(workbook, part, xml -> declaring(xml.replace("bomb", entity)));
      assertThat(reason(read(bomb))).isEqualTo("The Excel file is cut off or damaged.");
    }
  }

  private static String declaring(String part) {
    return LAUGHS + part.replaceFirst("<\\?.*?\\?>", "");
  }

  private static byte[] changed(byte[] archive, String name, UnaryOperator<String> change)
      throws IOException {
    Map<String, String> parts = parts(archive);
    parts.computeIfPresent(name, (same, part) -> change.apply(part));
    return zip(parts);
  }

  private static Map<String, String> parts(byte[] archive) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 1000, 20_000})
  void nestingWithoutEndEnds(int depth) throws IOException {
    StringBuilder rtf = new StringBuilder("{\\rtf1 ");
    for (int i = 1; i <= depth; i++) {
      rtf.append("\\pard\\intbl\\itap%d a\\nestcell ".formatted(i));
    }
    rtf.append("{\\*\\nesttableprops\\trowd\\cellx100\\nestrow}".repeat(depth)).append("\\par}");

    for (byte[] content :
        List.of(
            utf8(nested(depth, "<table><tr><td>a</td><td>", "Kế hoạch", "</td></tr></table>")),
            docx(nested(depth, "<w:tbl><w:tr><w:tc>", paragraph("a"), "</w:tc></w:tr></w:tbl>")),
            odt(
                "",
                nested(
                    depth,
                    "<text:list><text:list-item>",
                    "<text:p>a</text:p>",
                    "</text:list-item></text:list>")),
            odt(
                "",
                nested(
                    depth,
                    "<table:table><table:table-row><table:table-cell>",
                    "<text:p>a</text:p>",
                    "</table:table-cell></table:table-row></table:table>")),
            utf8(rtf.toString()),
            utf8("# a\n# b\n# c\n" + "> - ".repeat(depth) + "a"))) {
      ReadResult result = read(content);
      if (depth == 30) {
        assertThat(result).isInstanceOf(Read.class);
      } else if (!(result instanceof Read)) {
        assertThat(reason(result)).endsWith(".");
      }
    }
  }

  private static String nested(int depth, String open, String inmost, String close) {
    return open.repeat(depth) + inmost + close.repeat(depth);
  }

  @Test
  void listsAsDeepAsPlansHaveThemAreRead() throws IOException {
    String lists =
        nested(
            30,
            "<text:list><text:list-item>",
            "<text:p>Kế hoạch</text:p>",
            "</text:list-item></text:list>");

    assertThat(texts(odt("", lists))).singleElement().asString().contains("Kế hoạch");
  }

  @Test
  void cellsThatAreRepeatedInRepeatedCellsEnd() throws IOException {
    String table =
        nested(
            5,
            "<table:table><table:table-row><table:table-cell table:number-columns-repeated='200'>",
            "<text:p>a</text:p>",
            "</table:table-cell></table:table-row></table:table>");

    assertThat(reason(read(odt("", table)))).contains("repeats its cells too often");
  }

  @Test
  void aWorkbookOfFewCellsFarApartIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      for (int r = 0; r < 1000; r++) {
        XSSFRow row = sheet.createRow(r);
        row.createCell(r * 2).setCellValue("a");
        row.createCell(r * 2 + 1).setCellValue("b");
      }
      workbook.write(bytes);
    }

    assertThat(reason(read(bytes.toByteArray()))).isEqualTo("A table has more than 500000 cells.");
  }

  @Test
  void aTableOfShortRowsAndALongOneIsRefused() {
    String rows = "<tr>" + "<td>a".repeat(200) + "<tr><td>a".repeat(3000);

    assertThat(reason(read(utf8("<table>" + rows + "</table>"))))
        .isEqualTo("A table has more than 500000 cells.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 0 R", "6 0 R"})
  void aLoopInThePageTreeEnds(String kid) {
    byte[] loop =
        pdf(
            "<</Type/Pages/Kids[" + kid + "]/Count 1000000>>",
            "<</Type/Page/Parent 2 0 R>>",
            stream("BT ET"),
            "<<>>",
            "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1000000>>");

    assertThat(reason(read(loop))).isEqualTo("The PDF file is damaged.");
  }

  @Test
  void tenThousandEmptyPagesAreTold() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < 10_000; page++) {
      kids.append(page + 3).append(" 0 R ");
      objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }
    objects.addFirst("<</Type/Pages/Kids[" + kids + "]/Count 10000>>");

    assertThat(reason(read(pdf(objects.toArray(String[]::new)))))
        .isEqualTo(
            "The PDF file holds no text in the pages read. Only the first 1000 of 10000 pages were"
                + " read: split the file.");
  }

  @Test
  void aPictureThatDrawsItselfEnds() {
    String resources = "/Resources<</XObject<</X 5 0 R>>>>";
    byte[] loop =
        pdf(
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + resources + ">>",
            stream("/X Do"),
            "<</Type/XObject/Subtype/Form/BBox[0 0 1 1]%s/Length 11>>stream\n/X Do /X Do\nendstream"
                .formatted(resources));
    Readers hasty = new Readers(new ReadSettings(1 << 20, 1 << 20, 10, Duration.ofSeconds(8)));

    assertThat(reason(hasty.read(loop, "a.pdf"))).contains("Reading stopped at page 1 of 1");
  }

  @Test
  void aPdfWithAWrongTableOfItsPartsIsRead() {
    byte[] wrong =
        new String(onePage(), StandardCharsets.ISO_8859_1)
            .replaceAll("\\d{10} 00000 n", "0000000007 00000 n")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(texts(onePage())).containsExactly("Ke hoach");
    assertThat(texts(wrong)).containsExactly("Ke hoach");
  }

  private static byte[] onePage() {
    return pdf(
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            + "/Resources<</Font<</F 5 0 R>>>>>>",
        stream("BT /F 12 Tf 72 700 Td (Ke hoach) Tj ET"),
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>");
  }

  @Test
  void anOfficeFileWithoutItsMainPartIsTold() throws IOException {
    Map<String, String> parts = parts(docx(paragraph("Kế hoạch")));
    parts.remove("word/document.xml");

    assertThat(reason(read(zip(parts))))
        .startsWith("The file is an Office file that lacks its main part");
  }

  private static byte[] workbook(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }
}
