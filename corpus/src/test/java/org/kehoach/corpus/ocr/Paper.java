// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/// What becomes of a page on its way through a scanner.
public final class Paper {

  private Paper() {}

  /// The page laid askew.
  ///
  /// @param degrees clockwise, around its middle
  public static BufferedImage askew(BufferedImage page, double degrees) {
    return moved(
        page,
        page.getWidth(),
        page.getHeight(),
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0));
  }

  /// The page turned clockwise by 90 degrees, some times.
  public static BufferedImage turned(BufferedImage page, int times) {
    BufferedImage turned = page;
    for (int i = 0; i < times; i++) {
      int across = turned.getHeight();
      int down = turned.getWidth();
      AffineTransform quarter = AffineTransform.getTranslateInstance(across, 0);
      quarter.quadrantRotate(1);
      turned = moved(turned, across, down, quarter);
    }
    return turned;
  }

  private static BufferedImage moved(
      BufferedImage page, int width, int height, AffineTransform move) {
    BufferedImage moved = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = moved.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(page, move, null);
    pen.dispose();
    return moved;
  }

  /// The page with noise on each pixel's grey, of that standard deviation of 255.
  static BufferedImage grainy(BufferedImage page, double grain) {
    Random random = new Random(7);
    BufferedImage grainy =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int old = page.getRGB(x, y) & 0xFF;
        int grey = (int) Math.clamp(old + random.nextGaussian() * grain, 0, 255);
        grainy.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
    return grainy;
  }
}
