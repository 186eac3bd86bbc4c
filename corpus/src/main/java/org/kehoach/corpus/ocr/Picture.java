// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/// A picture in grey, 8 bits a pixel, in Leptonica's memory, to be destroyed by whom it is given
/// to.
///
/// @param threshold the grey that parts ink from paper: darker is ink
/// @param paper the grey of most of the paper
record Picture(PIX grey, int threshold, int paper) {

  /// Bounds on the threshold, so that the grain of an empty page is no ink.
  private static final int DARKEST = 60;

  private static final int LIGHTEST = 200;

  /// The picture in grey, ink of a colour left out: red stamps and blue signatures that lie over
  /// the text vanish, as the brightest of a pixel's three colours is taken for its grey.
  static Picture withoutColour(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    PIX pix = leptonica.pixCreateNoInit(width, height, 8);
    int wordsPerLine = leptonica.pixGetWpl(pix);
    int[] words = new int[wordsPerLine * height];
    int[] rgb = rgb(picture);
    int[] histogram = new int[256];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = rgb[y * width + x];
        int grey = Math.max(colour >> 16 & 0xFF, Math.max(colour >> 8 & 0xFF, colour & 0xFF));
        histogram[grey]++;
        // Leptonica packs four pixels into a word, the leftmost in its highest byte.
        words[y * wordsPerLine + (x >> 2)] |= grey << (24 - 8 * (x & 3));
      }
    }
    leptonica.pixGetData(pix).put(words, 0, words.length);
    int threshold = Math.clamp(otsu(histogram), DARKEST, LIGHTEST);
    int paper = threshold;
    for (int grey = threshold; grey < histogram.length; grey++) {
      paper = histogram[grey] > histogram[paper] ? grey : paper;
    }
    return new Picture(pix, threshold, paper);
  }

  /// The pixels, without a copy where they are stored so.
  private static int[] rgb(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean stored =
        picture.getType() == BufferedImage.TYPE_INT_RGB
            && picture.getRaster().getDataBuffer().getSize() == width * height;
    return stored && picture.getRaster().getDataBuffer() instanceof DataBufferInt pixels
        ? pixels.getData()
        : picture.getRGB(0, 0, width, height, null, 0, width);
  }

  /// The grey that parts a histogram into two classes that differ most (N. Otsu, "A threshold
  /// selection method from gray-level histograms", 1979).
  private static int otsu(int[] histogram) {
    double all = 0;
    double sum = 0;
    for (int grey = 0; grey < histogram.length; grey++) {
      all += histogram[grey];
      sum += (double) grey * histogram[grey];
    }
    double below = 0;
    double sumBelow = 0;
    double best = -1;
    int threshold = 0;
    for (int grey = 0; grey < histogram.length; grey++) {
      below += histogram[grey];
      sumBelow += (double) grey * histogram[grey];
      if (below > 0 && below < all) {
        double apart = sumBelow / below - (sum - sumBelow) / (all - below);
        double between = below * (all - below) * apart * apart;
        if (between > best) {
          best = between;
          threshold = grey + 1;
        }
      }
    }
    return threshold;
  }
}
