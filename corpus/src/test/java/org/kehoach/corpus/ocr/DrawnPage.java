// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page of A4 that a test draws: text with all Vietnamese letters, rules, stamps, pictures.
/// Places are in points from the page's upper left corner, y growing downwards.
public final class DrawnPage {

  /// Comes with PDFBox, and has all Vietnamese letters.
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  public static final int RESOLUTION = 300;
  private static final double POINTS_PER_INCH = 72;

  private final PDDocument pdf;
  private final PDPage page;
  private final PDType0Font font;
  private final PDPageContentStream content;

  private DrawnPage(PDDocument pdf, PDPage page, PDType0Font font, PDPageContentStream content) {
    this.pdf = pdf;
    this.page = page;
    this.font = font;
    this.content = content;
  }

  /// What is drawn on a page.
  @FunctionalInterface
  public interface Drawing {
    void on(DrawnPage page) throws IOException;
  }

  /// A PDF file of drawn pages.
  public static byte[] pdf(Drawing... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = document(pages)) {
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  /// A drawn page as a scanner would give it, at [#RESOLUTION].
  public static BufferedImage picture(Drawing page) throws IOException {
    try (PDDocument pdf = document(page)) {
      return new PDFRenderer(pdf).renderImageWithDPI(0, RESOLUTION, ImageType.RGB);
    }
  }

  private static PDDocument document(Drawing... pages) throws IOException {
    PDDocument pdf = new PDDocument();
    PDType0Font font = PDType0Font.load(pdf, PDDocument.class.getResourceAsStream(FONT));
    for (Drawing drawing : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        drawing.on(new DrawnPage(pdf, page, font, content));
      }
    }
    return pdf;
  }

  /// Points as pixels of a [#picture].
  static int pixels(double points) {
    return (int) Math.round(points * RESOLUTION / POINTS_PER_INCH);
  }

  private float up(double y) {
    return (float) (page.getMediaBox().getHeight() - y);
  }

  /// A line of text that stands on `baseline`.
  public void text(double x, double baseline, double size, String line) throws IOException {
    text(x, baseline, size, line, RenderingMode.FILL);
  }

  /// Text that is not shown, as the layer of a searchable scan.
  public void hidden(double x, double baseline, double size, String line) throws IOException {
    text(x, baseline, size, line, RenderingMode.NEITHER);
  }

  private void text(double x, double baseline, double size, String line, RenderingMode mode)
      throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(font, (float) size);
    content.newLineAtOffset((float) x, up(baseline));
    content.showText(line);
    content.endText();
  }

  /// Lines one below the other.
  public void texts(double x, double baseline, double size, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      text(x, baseline + 1.6 * size * i, size, lines[i]);
    }
  }

  /// The shapes of letters, without their text.
  public void outlines(double x, double baseline, double size, String line) throws IOException {
    double at = x;
    ByteArrayInputStream letters = new ByteArrayInputStream(font.encode(line));
    while (letters.available() > 0) {
      int code = font.readCode(letters);
      GeneralPath shape = font.getPath(code);
      double scale = size / 2048;
      trace(shape.getPathIterator(null), at, up(baseline), scale);
      at += font.getWidth(code) * size / 1000;
    }
    content.fill();
  }

  private void trace(PathIterator shape, double x, double y, double scale) throws IOException {
    float[] to = new float[6];
    float lastX = 0;
    float lastY = 0;
    for (; !shape.isDone(); shape.next()) {
      int kind = shape.currentSegment(to);
      for (int i = 0; i < to.length; i += 2) {
        to[i] = (float) (x + to[i] * scale);
        to[i + 1] = (float) (y + to[i + 1] * scale);
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                lastX + (to[0] - lastX) * 2 / 3,
                lastY + (to[1] - lastY) * 2 / 3,
                to[2] + (to[0] - to[2]) * 2 / 3,
                to[3] + (to[1] - to[3]) * 2 / 3,
                to[2],
                to[3]);
        default -> content.closePath();
      }
      if (kind != PathIterator.SEG_CLOSE) {
        int end = kind == PathIterator.SEG_QUADTO ? 2 : 0;
        lastX = to[end];
        lastY = to[end + 1];
      }
    }
  }

  /// A black rule of half a point.
  public void rule(double x1, double y1, double x2, double y2) throws IOException {
    rule(x1, y1, x2, y2, 0.5, 0);
  }

  /// @param grey from 0, black, to 1
  public void rule(double x1, double y1, double x2, double y2, double width, double grey)
      throws IOException {
    content.setStrokingColor((float) grey);
    content.setLineWidth((float) width);
    content.moveTo((float) x1, up(y1));
    content.lineTo((float) x2, up(y2));
    content.stroke();
  }

  /// The rules of a table.
  public void grid(double[] x, double[] y) throws IOException {
    for (double down : x) {
      rule(down, y[0], down, y[y.length - 1]);
    }
    for (double across : y) {
      rule(x[0], across, x[x.length - 1], across);
    }
  }

  /// A filled disc.
  public void disc(double x, double y, double radius, float red, float green, float blue)
      throws IOException {
    double handle = 0.5523 * radius;
    float[] xs = {(float) (x - radius), (float) (x - handle), (float) x, (float) (x + handle)};
    float far = (float) (x + radius);
    content.setNonStrokingColor(red, green, blue);
    content.moveTo(xs[0], up(y));
    content.curveTo(xs[0], up(y - handle), xs[1], up(y - radius), xs[2], up(y - radius));
    content.curveTo(xs[3], up(y - radius), far, up(y - handle), far, up(y));
    content.curveTo(far, up(y + handle), xs[3], up(y + radius), xs[2], up(y + radius));
    content.curveTo(xs[1], up(y + radius), xs[0], up(y + handle), xs[0], up(y));
    content.fill();
    content.setNonStrokingColor(0f);
  }

  /// A picture that covers the page.
  public void picture(BufferedImage scan) throws IOException {
    PDRectangle all = page.getMediaBox();
    content.drawImage(
        JPEGFactory.createFromImage(pdf, scan, 0.9f), 0, 0, all.getWidth(), all.getHeight());
  }

  /// Lays the page on its side, as PDF's `/MediaBox` can.
  public void landscape() {
    page.setMediaBox(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
  }

  /// Shows the page turned clockwise.
  public void shownTurned(int degrees) {
    page.setRotation(degrees);
  }
}
