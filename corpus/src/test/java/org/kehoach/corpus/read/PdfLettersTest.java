// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.document;
import static org.kehoach.corpus.read.ReadFiles.draw;
import static org.kehoach.corpus.read.ReadFiles.pdf;
import static org.kehoach.corpus.read.ReadFiles.saved;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.write;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.read.SourceBlock.Line;

/// Which letters of a PDF page are its text.
class PdfLettersTest {

  private static final String SEEN = "Thuc hien Ke hoach";

  @Test
  void textThatNobodySeesIsNoText() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 720, SEEN);
              write(page, 900, 720, "ngoai trang");
              page.setNonStrokingColor(Color.WHITE);
              write(page, 72, 700, "chu trang");
              page.setNonStrokingColor(Color.BLACK);
              page.saveGraphicsState();
              page.addRect(72, 600, 50, 20);
              page.clip();
              write(page, 72, 500, "bi cat");
              page.restoreGraphicsState();
              page.setRenderingMode(RenderingMode.NEITHER);
              write(page, 72, 680, "chu an");
              page.setRenderingMode(RenderingMode.FILL);
              write(page, 72, 400, "cuoi");
            });

    assertThat(texts(file)).containsExactly(SEEN, "cuoi");
  }

  @Test
  void whiteTextOnADarkGroundIsSeen() throws IOException {
    byte[] file =
        pdf(
            page -> {
              page.setNonStrokingColor(Color.BLUE);
              page.addRect(60, 690, 300, 30);
              page.fill();
              page.setNonStrokingColor(Color.WHITE);
              write(page, 72, 700, SEEN);
            });

    assertThat(texts(file)).containsExactly(SEEN);
  }

  @Test
  void unseenTextOverAPictureIsWhatAProgramRecognisedInIt() throws IOException {
    try (PDDocument pdf = document(page -> {})) {
      try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0))) {
        BufferedImage scan = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
        page.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 612, 792);
        page.setRenderingMode(RenderingMode.NEITHER);
        write(page, 72, 700, SEEN);
      }

      assertThat(texts(saved(pdf))).containsExactly(SEEN);
    }
  }

  @Test
  void aTextDrawnTwiceForAShadowIsReadOnce() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, SEEN + " 110");
              write(page, 73.5, 698.5, SEEN + " 110");
            });

    assertThat(texts(file)).containsExactly(SEEN + " 110");
  }

  @Test
  void aDrawingStandsForItsActualText() throws IOException {
    COSDictionary says = new COSDictionary();
    says.setString(COSName.ACTUAL_TEXT, "Đồng");
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, "Tinh ");
              page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(says));
              write(page, 98, 700, "@#");
              page.endMarkedContent();
              write(page, 125, 700, "Nai");
            });

    assertThat(texts(file)).containsExactly("Tinh Đồng Nai");
  }

  @Test
  void textInASecondDirectionIsReadAfterTheFirst() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, SEEN);
              turned(page, 30, 300, "Bien ban");
              write(page, 72, 686, "tiep");
            });

    assertThat(texts(file)).containsExactly(SEEN, "tiep", "Bien ban");
    PageBox box = ((Line) blocks(file).getLast()).words().words().getFirst().box();
    assertThat(box.x()).as("left of the letters, which stand on x = 30").isBetween(15.0, 30.0);
    assertThat(box.y() + box.height()).as("below y = 300").isCloseTo(792 - 300, within(1.0));
    assertThat(box.height()).as("written upwards").isGreaterThan(box.width());
  }

  @Test
  void aTableHeadWrittenUpwardsStandsInItsCell() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (double y : new double[] {720, 620, 600}) {
                draw(page, 72, y, 272, y);
              }
              for (double x : new double[] {72, 172, 272}) {
                draw(page, x, 600, x, 720);
              }
              turned(page, 120, 640, "Don vi");
              write(page, 176, 660, "Noi dung thuc hien");
              write(page, 76, 605, "So Y te");
              write(page, 176, 605, "Kham benh");
            });

    assertThat(texts(file)).containsExactly("Don vi", "Noi dung thuc hien", "So Y te", "Kham benh");
  }

  @Test
  void pagesMayBeTurnedEachInItsOwnWay() throws IOException {
    try (PDDocument pdf =
        document(
            page -> write(page, 72, 700, "mot"),
            page -> turned(page, 100, 300, "hai"),
            page -> write(page, 72, 700, "ba"))) {
      pdf.getPage(1).setRotation(90);
      pdf.getPage(2).setRotation(180);

      assertThat(texts(saved(pdf))).containsExactly("mot", "hai", "ba");
    }
  }

  @Test
  void aWatermarkFromCornerToCornerIsNoText() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, SEEN);
              page.beginText();
              page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 60);
              page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 200));
              page.showText("DU THAO");
              page.endText();
            });

    assertThat(texts(file)).containsExactly(SEEN);
  }

  @Test
  void whatWasFilledIntoAFormIsTextAndASignatureIsNot() throws IOException {
    try (PDDocument pdf = document(page -> write(page, 72, 700, "So:           /KH-UBND"))) {
      PDAcroForm form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDResources fonts = new PDResources();
      fonts.put(COSName.getPDFName("F"), new PDType1Font(FontName.TIMES_ROMAN));
      form.setDefaultResources(fonts);
      PDTextField number = new PDTextField(form);
      number.setPartialName("so");
      number.setDefaultAppearance("/F 12 Tf 0 g");
      form.getFields().add(number);
      PDPage page = pdf.getPage(0);
      number.getWidgets().getFirst().setRectangle(new PDRectangle(88, 694, 40, 18));
      number.getWidgets().getFirst().setPage(page);
      page.getAnnotations().add(number.getWidgets().getFirst());
      number.setValue("179");
      PDSignatureField signature = new PDSignatureField(form);
      form.getFields().add(signature);
      signature.getWidgets().getFirst().setRectangle(new PDRectangle(300, 600, 100, 40));
      signature
          .getWidgets()
          .getFirst()
          .setAppearance(number.getWidgets().getFirst().getAppearance());
      page.getAnnotations().add(signature.getWidgets().getFirst());

      assertThat(texts(saved(pdf))).containsExactly("So: 179 /KH-UBND");
    }
  }

  @Test
  void bytesBeforeTheHeaderDoNotMatter() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write("HTTP/1.1 200 OK\r\n\r\n\n".getBytes(StandardCharsets.US_ASCII));
    file.write(pdf(page -> write(page, 72, 700, SEEN)));

    assertThat(texts(file.toByteArray())).containsExactly(SEEN);
  }

  private static void turned(PDPageContentStream page, double x, double y, String text)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
    page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) y));
    page.showText(text);
    page.endText();
  }
}
