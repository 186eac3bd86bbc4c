// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.document.PlacedWord;

/// Where words stand, held against the ink of the drawn page.
class WordPlacesTest {
  private static final PDRectangle A5 = new PDRectangle(30, 50, 420, 595);
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int INK = 0x80;

  @ParameterizedTest(name = "page turned by {0} degrees, text running at {1} degrees")
  @CsvSource({"0, 0", "90, 0", "90, 90", "180, 0", "180, 180", "270, 270", "0, 90", "0, 270"})
  void allInkOfAPageLiesInTheBoxesOfItsWordsAndEachBoxHasInk(int page, int text)
      throws IOException {
    byte[] pdf = pdf(page, text);
    List<PageBox> boxes = words(pdf).map(PlacedWord::box).toList();
    BufferedImage image = drawn(pdf);

    assertThat(words(pdf)).hasSize(4);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFF) < INK) {
          assertThat(inAny(boxes, x, y)).as("ink at %d, %d, in none of %s", x, y, boxes).isTrue();
        }
      }
    }
    assertThat(boxes).allMatch(box -> hasInk(image, box));
  }

  /// A page with an edge cut off and four words in the middle, well apart.
  private static byte[] pdf(int rotation, int degrees) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(500, 700));
      page.setCropBox(A5);
      page.setRotation(rotation);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(PDType0Font.load(pdf, PDDocument.class.getResourceAsStream(FONT)), 14);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 240, 350));
        content.showText("ỐC HẠ");
        content.setTextMatrix(
            Matrix.concatenate(
                Matrix.getRotateInstance(Math.toRadians(degrees), 240, 350),
                Matrix.getTranslateInstance(20, -60)));
        content.showText("gầy ọp");
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static Stream<PlacedWord> words(byte[] pdf) {
    return ReadFiles.blocks(pdf).stream()
        .flatMap(block -> ((SourceBlock.Line) block).words().words().stream());
  }

  private static BufferedImage drawn(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      return new PDFRenderer(pdf).renderImage(0);
    }
  }

  private static boolean inAny(List<PageBox> boxes, int x, int y) {
    return boxes.stream().anyMatch(box -> rectangle(box).contains(x + 0.5, y + 0.5));
  }

  private static boolean hasInk(BufferedImage image, PageBox box) {
    for (int y = (int) box.y(); y < box.y() + box.height(); y++) {
      for (int x = (int) box.x(); x < box.x() + box.width(); x++) {
        if ((image.getRGB(x, y) & 0xFF) < INK) {
          return true;
        }
      }
    }
    return false;
  }

  /// The box and a pixel around it.
  private static Rectangle2D rectangle(PageBox box) {
    return new Rectangle2D.Double(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
  }
}
