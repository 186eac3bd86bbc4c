// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kehoach.corpus.read.ReadScans.LINES;
import static org.kehoach.corpus.read.ReadScans.scan;
import static org.kehoach.corpus.read.ReadScans.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.document.Recognition.Reason;
import org.kehoach.corpus.ocr.DrawnPage;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Which pages of a PDF file are recognised in their pictures, and what is read there.
class ScannedPdfTest {

  /// As a recogniser of English makes of Vietnamese.
  private static final String[] GARBAGE = {
    "Uy ban nhdn ddn tinh giao cdc s6, nganh vd dia phuong",
    "xdy dyng ha tAng s6, phdt tri6n kinh t6 s6 trAn dia bdn",
    "D6n ndm 2030, c6 95% hO gia dinh dirng nudc s4ch;",
    "m6i xd c6 it nh6t 3 m6 hinh sdn xu6t hi6u qud.",
  };

  @BeforeEach
  void scansCanBeRead() {
    ReadScans.assumeOcr();
  }

  private static List<String> texts(SourceText text) {
    return text.blocks().stream().flatMap(Legibility::texts).toList();
  }

  @Test
  void aScanGivesItsLines() throws IOException {
    SourceText text = text(scan(ReadScans::plan));

    assertThat(texts(text)).containsExactly(LINES);
    assertThat(text.problems()).isEmpty();
    assertThat(text.recognised())
        .extracting(Recognition::page, Recognition::reason, Recognition::layer)
        .containsExactly(tuple(1, Reason.NO_TEXT, 0.0));
    assertThat(text.recognised().getFirst().confidence()).isBetween(0.8, 1.0);
  }

  /// Two columns of figures below a head that spans both.
  private static void table(DrawnPage page) throws IOException {
    double[] x = {70, 270, 350, 430};
    page.text(70, 80, 13, "Chỉ tiêu phát triển kinh tế xã hội của tỉnh");
    for (double across : new double[] {100, 140, 160, 180}) {
      page.rule(x[0], across, x[3], across);
    }
    page.rule(x[1], 120, x[3], 120);
    page.rule(x[0], 100, x[0], 180);
    page.rule(x[1], 100, x[1], 180);
    page.rule(x[2], 120, x[2], 180);
    page.rule(x[3], 100, x[3], 180);
    page.text(80, 124, 12, "Chỉ tiêu");
    page.text(310, 114, 12, "Kế hoạch");
    page.text(290, 134, 12, "2026");
    page.text(370, 134, 12, "2030");
    page.text(80, 154, 12, "Số xã đạt chuẩn");
    page.text(290, 154, 12, "45");
    page.text(370, 154, 12, "1.250");
    page.text(80, 174, 12, "Tỷ lệ hộ nghèo");
    page.text(290, 174, 12, "3,25");
    page.text(370, 174, 12, "98%");
  }

  @Test
  void aScannedTableGivesItsCells() throws IOException {
    Table table = table(text(scan(ScannedPdfTest::table)));

    assertThat(table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()))
        .containsExactly(
            List.of("Chỉ tiêu", "Kế hoạch"),
            List.of("", "2026", "2030"),
            List.of("Số xã đạt chuẩn", "45", "1.250"),
            List.of("Tỷ lệ hộ nghèo", "3,25", "98%"));
    List<Cell> head = table.rows().getFirst().cells();
    assertThat(head.getFirst().rowSpan()).isEqualTo(2);
    assertThat(head.getLast().columnSpan()).isEqualTo(2);
  }

  private static Table table(SourceText text) {
    return text.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCellWhoseInkCannotBeReadIsNamed() throws IOException {
    SourceText text =
        text(
            scan(
                page -> {
                  ReadScans.plan(page);
                  page.grid(new double[] {70, 270, 400}, new double[] {250, 275, 300});
                  page.text(80, 267, 12, "Số xã đạt chuẩn");
                  page.text(300, 267, 12, "45");
                  page.text(80, 292, 12, "Tỷ lệ hộ nghèo");
                  page.disc(330, 287, 5, 0, 0, 0);
                }));

    assertThat(text.recognised().getFirst().unreadCells()).containsExactly("row 2, column 2");
    assertThat(table(text).rows().stream().map(Row::cells).map(cells -> cells.getLast().text()))
        .containsExactly("45", "");
  }

  @Test
  void whoSignedTheFileIsNotRead() throws IOException {
    BufferedImage picture = DrawnPage.picture(ReadScans::plan);
    byte[] scan = DrawnPage.pdf(page -> page.picture(picture));
    try (PDDocument pdf = Loader.loadPDF(scan)) {
      PDAcroForm form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDSignatureField signature = new PDSignatureField(form);
      form.getFields().add(signature);
      PDAnnotationWidget shown = signature.getWidgets().getFirst();
      PDAppearanceStream look = new PDAppearanceStream(pdf);
      look.setBBox(new PDRectangle(200, 40));
      look.setResources(new PDResources());
      try (PDAppearanceContentStream content = new PDAppearanceContentStream(look)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
        content.newLineAtOffset(5, 20);
        content.showText("Uy ban nhan dan tinh A");
        content.endText();
      }
      PDAppearanceDictionary looks = new PDAppearanceDictionary();
      looks.setNormalAppearance(look);
      shown.setAppearance(looks);
      shown.setRectangle(new PDRectangle(300, 790, 200, 40));
      shown.setPrinted(true);
      pdf.getPage(0).getAnnotations().add(shown);

      assertThat(texts(text(ReadFiles.saved(pdf)))).containsExactly(LINES);
    }
  }

  @Test
  void onlyPagesWithoutSoundTextAreRecognised() throws IOException {
    BufferedImage picture = DrawnPage.picture(ReadScans::plan);
    byte[] mixed =
        DrawnPage.pdf(
            ReadScans::plan,
            page -> page.picture(picture),
            page -> {
              page.picture(picture);
              for (int i = 0; i < GARBAGE.length; i++) {
                page.hidden(70, 100 + 20.8 * i, 13, GARBAGE[i]);
              }
            });

    SourceText text = text(mixed);
    SourceText allBorn = text(DrawnPage.pdf(ReadScans::plan, ReadScans::plan, ReadScans::plan));

    assertThat(text.recognised())
        .extracting(Recognition::page, Recognition::reason)
        .containsExactly(tuple(2, Reason.NO_TEXT), tuple(3, Reason.GARBLED_TEXT));
    assertThat(text.recognised().getLast().layer()).isBetween(0.1, 0.7);
    assertThat(page(text, 1)).isEqualTo(page(allBorn, 1));
    assertThat(page(text, 2).stream().flatMap(Legibility::texts)).containsExactly(LINES);
    assertThat(page(text, 3).stream().flatMap(Legibility::texts)).containsExactly(LINES);
  }

  private static List<SourceBlock> page(SourceText text, int page) {
    return text.blocks().stream().filter(block -> block.page() == page).toList();
  }

  @Test
  void aScanWithASoundTextLayerKeepsIt() throws IOException {
    BufferedImage picture = DrawnPage.picture(page -> page.disc(300, 400, 50, 0, 0, 0));
    byte[] searchable =
        DrawnPage.pdf(
            page -> {
              page.picture(picture);
              for (int i = 0; i < LINES.length; i++) {
                page.hidden(70, 100 + 20.8 * i, 13, LINES[i]);
              }
            });

    SourceText text = text(searchable);

    assertThat(text.recognised()).isEmpty();
    assertThat(texts(text)).containsExactly(LINES);
  }

  @Test
  void textDrawnAsOutlinesIsRecognised() throws IOException {
    byte[] outlines =
        DrawnPage.pdf(
            page -> {
              for (int i = 0; i < LINES.length; i++) {
                page.outlines(70, 100 + 20.8 * i, 13, LINES[i]);
              }
            });

    SourceText text = text(outlines);

    assertThat(text.recognised()).extracting(Recognition::reason).containsExactly(Reason.NO_TEXT);
    assertThat(texts(text)).containsExactly(LINES);
  }

  @Test
  void aPageInEnglishIsKeptAsItIs() throws IOException {
    String[] english = {
      "The province develops its digital infrastructure and economy.",
      "Households of all communes shall have clean water by 2030.",
      "Three models shall serve each district.",
    };
    byte[] file =
        DrawnPage.pdf(
            ReadScans::plan,
            ReadScans::plan,
            ReadScans::plan,
            ReadScans::plan,
            page -> page.texts(70, 100, 12, english));

    SourceText text = text(file);

    assertThat(text.recognised()).isEmpty();
    assertThat(texts(text)).contains(english);
  }
}
