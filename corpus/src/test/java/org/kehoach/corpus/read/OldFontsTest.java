// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.odt;
import static org.kehoach.corpus.read.ReadFiles.pdf;
import static org.kehoach.corpus.read.ReadFiles.read;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kehoach.corpus.document.PlacedWord;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.text.legacy.OldWriting;
import org.kehoach.corpus.text.legacy.TextEncoding;

/// Text in old encodings comes out of files of each format as it was meant.
class OldFontsTest {

  private static final String DUTY =
      "Sở Thương mại chủ trì, phối hợp với các huyện xây dựng 12 chợ, vốn 1,5 tỷ đồng (ODA)";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNICODE")
  void plainTextIsDecoded(TextEncoding encoding) {
    byte[] file = OldWriting.bytes(DUTY + ".\n" + DUTY + ";\n", encoding);

    assertThat(texts(file)).containsExactly(DUTY + ".", DUTY + ";");
    assertThat(repaired(file)).containsExactly(encoding.name());
  }

  @ParameterizedTest
  @CsvSource({"TCVN3, .VnTime", "VNI, VNI-Times", "VPS, VPS Times", "VISCII, VI Times"})
  void webPagesAreDecoded(TextEncoding encoding, String font) {
    String codes = OldWriting.shown(DUTY, encoding);
    String byElement = "<p><font face=\"%s\">%s</font></p>".formatted(font, codes);
    String byStyle = "<p style=\"margin:0; font-family:'%s',serif\">%s</p>".formatted(font, codes);
    String byClass = "<style>p.a {font-family:\"%s\"}</style><p class=a>%s".formatted(font, codes);

    for (String page : List.of(byElement, byStyle, byClass)) {
      byte[] file = utf8("<html><body>" + page + "</body></html>");
      assertThat(texts(file)).containsExactly(DUTY);
      assertThat(repaired(file)).containsExactly(encoding.name());
    }
  }

  @Test
  void webPagesOfBytesAreDecoded() {
    String page = "<html><body><font face='.VnTimeH'>kÕ ho¹ch</font><p>QuyÕt</html>";

    assertThat(texts(page.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("KẾ HOẠCH", "QuyÕt");
  }

  @ParameterizedTest
  @CsvSource({"TCVN3, .VnTime", "VNI, VNI-Times"})
  void richTextIsDecodedByItsFonts(TextEncoding encoding, String font) {
    byte[] file =
        rtf(
            font,
            "{\\f1 %s\\par}{\\f0 K\\u7871? ho\\u7841?ch}\\par".formatted(hex(DUTY, encoding)));

    assertThat(texts(file)).containsExactly(DUTY, "Kế hoạch");
    assertThat(repaired(file)).containsExactly(encoding.name());
  }

  @Test
  void aNumberThatRichTextShowsIsInTheFontOfItsText() {
    String number = "{\\listtext\\f1 " + hex("Chương", TextEncoding.TCVN3) + " I.\\tab}";
    byte[] file = rtf(".VnTime", number + "\\f1 " + hex(DUTY, TextEncoding.TCVN3) + "\\par");

    assertThat(texts(file)).containsExactly("Chương I. " + DUTY);
  }

  @Test
  void capitalsAreMadeOfLettersAndNotOfCodes() {
    byte[] file =
        rtf(".VnTime", "\\f1\\caps " + hex("Kế hoạch phủ sóng", TextEncoding.TCVN3) + "\\par");

    assertThat(texts(file)).containsExactly("KẾ HOẠCH PHỦ SÓNG");
  }

  @Test
  void wordDocumentsAreDecodedByRunStyleAndDefault() throws IOException {
    String codes = OldWriting.shown("Sở Thương mại", TextEncoding.TCVN3);
    String byRun =
        "<w:p><w:r><w:rPr><w:rFonts w:ascii='.VnTimeH'/></w:rPr><w:t>%s</w:t></w:r></w:p>"
            .formatted(codes);
    String byStyle =
        "<w:p><w:pPr><w:pStyle w:val='X'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(codes);
    String other =
        "<w:p><w:r><w:rPr><w:rFonts w:ascii='Arial'/></w:rPr><w:t>Sở Y tế</w:t></w:r></w:p>";
    String styles =
        "<w:style w:type='paragraph' w:styleId='X'><w:rPr><w:rFonts w:ascii='.VnTimeH'/></w:rPr>"
            + "</w:style>";

    assertThat(texts(docx(byRun + byStyle + other, Map.of("styles", styles))))
        .containsExactly("SỞ THƯƠNG MẠI", "SỞ THƯƠNG MẠI", "Sở Y tế");
  }

  @Test
  void openDocumentTextsAreDecodedByTheirStyles() throws IOException {
    String style =
        "<style:style style:name='P' style:family='paragraph'><style:text-properties"
            + " style:font-name='VNI-Times'/></style:style>";
    String paragraph =
        "<text:p text:style-name='P'>%s</text:p>"
            .formatted(OldWriting.shown(DUTY, TextEncoding.VNI));

    assertThat(texts(odt(style, paragraph))).containsExactly(DUTY);
  }

  @ParameterizedTest
  @CsvSource({"TCVN3, .VnTime", "VNI, VNI-Times"})
  void pdfWordsAreDecodedAndKeepTheirBoxes(TextEncoding encoding, String font) throws IOException {
    byte[] file = pdf(page -> draw(page, 700, font, OldWriting.codes(DUTY, encoding)));

    Line line = (Line) ReadFiles.blocks(file).getFirst();

    assertThat(line.text()).isEqualTo(DUTY);
    assertThat(repaired(file)).containsExactly(encoding.name());
    List<PlacedWord> words = line.words().words();
    assertThat(words).hasSize(DUTY.split(" ").length);
    for (int i = 1; i < words.size(); i++) {
      assertThat(words.get(i).box().x())
          .isGreaterThan(words.get(i - 1).box().x() + words.get(i - 1).box().width());
    }
  }

  @Test
  void pdfFontsThatDrawCapitalsGiveCapitals() throws IOException {
    byte[] file =
        pdf(
            page -> {
              draw(
                  page,
                  700,
                  "ABCDEF+.VnTimeH,Bold",
                  OldWriting.codes("kế hoạch", TextEncoding.TCVN3));
              draw(page, 680, ".VnTime", OldWriting.codes("Điều 1.", TextEncoding.TCVN3));
            });

    assertThat(texts(file)).containsExactly("KẾ HOẠCH", "Điều 1.");
  }

  /// Draws codes in a font that only bears that name.
  @SuppressWarnings("deprecation") // PDFBox has no other way to show codes that its fonts lack
  private static void draw(PDPageContentStream page, int y, String font, String codes)
      throws IOException {
    PDType1Font named = new PDType1Font(FontName.TIMES_ROMAN);
    named.getCOSObject().setName(COSName.BASE_FONT, font);
    named.getCOSObject().setItem(COSName.ENCODING, WinAnsiEncoding.INSTANCE.getCOSObject());
    String bytes = HexFormat.of().formatHex(codes.getBytes(StandardCharsets.ISO_8859_1));
    page.beginText();
    page.setFont(named, 12);
    page.newLineAtOffset(40, y);
    page.appendRawCommands("<" + bytes + "> Tj ");
    page.endText();
  }

  private static byte[] rtf(String font, String body) {
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset0{\\*\\panose 02020603}%s;}}%s}"
        .formatted(font, body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(String text, TextEncoding encoding) {
    StringBuilder escaped = new StringBuilder();
    OldWriting.codes(text, encoding)
        .chars()
        .forEach(c -> escaped.append(c < 0x80 ? Character.toString(c) : "\\'%02x".formatted(c)));
    return escaped.toString();
  }

  private static List<String> repaired(byte[] file) {
    var repaired = ((Read) read(file)).text().repaired();
    return repaired == null ? List.of() : repaired.encodings();
  }
}
