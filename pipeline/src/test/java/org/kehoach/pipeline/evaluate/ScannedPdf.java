// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes scans of PDF files, as an office scanner would.
///
/// @param resolution in pixels per inch
/// @param skew by how many degrees the page lies askew
/// @param grain standard deviation of the noise on each pixel's grey, of 255
/// @param specks share of the pixels that are black or white at random
record ScannedPdf(int resolution, double skew, double grain, double specks) {

  /// A clean scan.
  static final ScannedPdf CLEAN = new ScannedPdf(300, 0, 0, 0);

  /// A hasty one.
  static final ScannedPdf POOR = new ScannedPdf(200, 0.7, 12, 0.0005);

  private static final float JPEG_QUALITY = 0.9f;

  /// Writes a scan of `pdf` to `scan`.
  void write(Path pdf, Path scan) throws IOException {
    try (PDDocument printed = Loader.loadPDF(pdf.toFile());
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        PDRectangle size = printed.getPage(i).getCropBox();
        PDPage page = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
        scanned.addPage(page);
        BufferedImage picture = worn(renderer.renderImageWithDPI(i, resolution, ImageType.GRAY), i);
        PDImageXObject image = JPEGFactory.createFromImage(scanned, picture, JPEG_QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
          content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
      }
      scanned.save(scan.toFile());
    }
  }

  private BufferedImage worn(BufferedImage page, int seed) {
    BufferedImage worn =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = worn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, worn.getWidth(), worn.getHeight());
    pen.rotate(Math.toRadians(skew), worn.getWidth() / 2.0, worn.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    if (grain > 0) {
      addGrain(worn, new Random(seed));
    }
    return worn;
  }

  private void addGrain(BufferedImage page, Random random) {
    int[] line = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRaster().getSamples(0, y, line.length, 1, 0, line);
      for (int x = 0; x < line.length; x++) {
        double grey =
            random.nextDouble() < specks
                ? random.nextInt(2) * 255
                : line[x] + random.nextGaussian() * grain;
        line[x] = (int) Math.clamp(grey, 0, 255);
      }
      page.getRaster().setSamples(0, y, line.length, 1, 0, line);
    }
  }
}
