// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kehoach.corpus.document.PageBox;

/// Pages of a PDF file as a picture, with places on them marked.
public final class PageImage {

  /// Pixels per point: 144 to the inch.
  private static final double SCALE = 2;

  private static final double MOST_PIXELS_A_SIDE = 5000;
  private static final Color MARKED = new Color(255, 214, 0, 80);
  private static final Color EDGE = new Color(214, 96, 0);

  private PageImage() {}

  /// The pages that `boxes` lie on, one below the other, with the boxes marked.
  ///
  /// @param pdf the file's bytes
  /// @param boxes at least one
  /// @throws IOException where the bytes are no PDF file with these pages
  public static BufferedImage of(byte[] pdf, List<PageBox> boxes) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<BufferedImage> pages = new ArrayList<>();
      for (int page : boxes.stream().mapToInt(PageBox::page).distinct().sorted().toArray()) {
        if (page > document.getNumberOfPages()) {
          throw new IOException("The file has no page %d.".formatted(page));
        }
        pages.add(page(document, page, boxes));
      }
      return pages.size() == 1 ? pages.getFirst() : oneBelowTheOther(pages);
    }
  }

  private static BufferedImage page(PDDocument document, int page, List<PageBox> boxes)
      throws IOException {
    double scale = scale(document.getPage(page - 1));
    BufferedImage image =
        new PDFRenderer(document).renderImage(page - 1, (float) scale, ImageType.RGB);
    Graphics2D pen = image.createGraphics();
    pen.scale(scale, scale);
    for (PageBox box : boxes) {
      if (box.page() == page) {
        Rectangle2D marked = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        pen.setColor(MARKED);
        pen.fill(marked);
        pen.setColor(EDGE);
        pen.draw(marked);
      }
    }
    pen.dispose();
    return image;
  }

  private static double scale(PDPage page) {
    PDRectangle size = page.getCropBox();
    return Math.min(SCALE, MOST_PIXELS_A_SIDE / Math.max(size.getWidth(), size.getHeight()));
  }

  private static BufferedImage oneBelowTheOther(List<BufferedImage> pages) {
    int width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
    int height = pages.stream().mapToInt(BufferedImage::getHeight).sum();
    BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = all.createGraphics();
    int y = 0;
    for (BufferedImage page : pages) {
      pen.drawImage(page, 0, y, null);
      y += page.getHeight();
    }
    pen.dispose();
    return all;
  }
}
