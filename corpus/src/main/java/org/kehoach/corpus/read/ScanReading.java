// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kehoach.corpus.ocr.OcrTimeException;
import org.kehoach.corpus.ocr.PageScan;
import org.kehoach.corpus.ocr.PixelBox;
import org.kehoach.corpus.ocr.PixelRule;
import org.kehoach.corpus.ocr.RecognisedLine;
import org.kehoach.corpus.ocr.TextRecogniser;
import org.kehoach.corpus.text.SyllableShare;

/// Reads the text in the picture of a page: what stands in ruled tables cell by cell, the rest zone
/// by zone.
///
/// @param resolution of the picture, in pixels per inch
/// @param most the time that a page may take
record ScanReading(TextRecogniser recogniser, int resolution, Duration most) {

  private static final double POINTS_PER_INCH = 72;

  /// A page with fewer Vietnamese syllables among its words may lie on its side or head.
  private static final double UPRIGHT = 0.5;

  private static final int FEWEST_WORDS = 10;

  private static final double SURE = 0.8;

  /// A word that the recogniser is less sure of is a guess.
  private static final double GUESS = 0.5;

  /// Ink lower than this, in inches, is no letter or digit.
  private static final double LOWEST_LETTER = 0.04;

  private static final double HIGHEST_LETTER = 0.4;

  /// The page that `picture` shows, turned so that its text reads from left to right.
  ///
  /// @param page 1-based
  /// @throws OcrTimeException where it takes too long
  ScannedPage read(BufferedImage picture, int page) throws OcrTimeException {
    long end = System.nanoTime() + most.toNanos();
    ScannedPage best = read(picture, page, PdfDirection.RIGHT, end);
    if (best.words().findAny().isPresent() && !isUpright(best)) {
      for (PdfDirection text : List.of(PdfDirection.UP, PdfDirection.DOWN, PdfDirection.LEFT)) {
        ScannedPage turned = read(picture, page, text, end);
        best = isUpright(turned) && syllables(turned) > 2 * syllables(best) ? turned : best;
      }
    }
    return best;
  }

  /// Whether a page is read the right way up: many of its words are syllables, or, where it has
  /// few, the recogniser is sure of them.
  private static boolean isUpright(ScannedPage page) {
    SyllableShare share = share(page);
    return share.words() >= FEWEST_WORDS ? share.syllables() >= UPRIGHT : page.confidence() >= SURE;
  }

  private static double syllables(ScannedPage page) {
    return share(page).words() * share(page).syllables();
  }

  private static SyllableShare share(ScannedPage page) {
    return SyllableShare.ofAllWords(page.texts());
  }

  private ScannedPage read(BufferedImage picture, int page, PdfDirection text, long end)
      throws OcrTimeException {
    double scale = POINTS_PER_INCH / resolution;
    try (PageScan scan = new PageScan(picture, resolution, text.quarterTurns())) {
      List<PdfRuling> rulings = scan.rules().stream().map(rule -> ruling(rule, scale)).toList();
      List<PdfGrid> grids = PdfGrid.of(rulings);
      List<Map<Integer, List<PixelBox>>> cells = new ArrayList<>();
      grids.forEach(grid -> cells.add(new TreeMap<>()));
      List<PixelBox> outside = new ArrayList<>();
      for (PixelBox ink : scan.ink()) {
        place(ink, grids, cells, scale, outside);
      }
      List<RecognisedLine> lines = new ArrayList<>();
      List<String> unread = new ArrayList<>();
      if (!outside.isEmpty()) {
        lines.addAll(recogniser.read(scan, outside, left(end)));
      }
      for (int i = 0; i < grids.size(); i++) {
        for (Map.Entry<Integer, List<PixelBox>> cell : cells.get(i).entrySet()) {
          PdfGrid.Place place = grids.get(i).place(cell.getKey());
          List<RecognisedLine> read = recogniser.read(scan, cell.getValue(), left(end));
          if (isDoubtful(read) && cell.getValue().stream().anyMatch(this::mayBeLetter)) {
            unread.add("row %d, column %d".formatted(place.row() + 1, place.column() + 1));
          }
          lines.addAll(read);
        }
      }
      PdfSheet sheet =
          new PdfSheet(
              page,
              picture.getWidth() * scale,
              picture.getHeight() * scale,
              text,
              PdfDirection.RIGHT,
              scan.tilt());
      return new ScannedPage(sheet, rulings, lines, unread, scale);
    }
  }

  /// Whether nothing was read, or nothing but guesses.
  private static boolean isDoubtful(List<RecognisedLine> read) {
    return read.stream()
        .flatMap(line -> line.words().stream())
        .allMatch(word -> word.confidence() < GUESS);
  }

  private static Duration left(long end) {
    return Duration.ofNanos(end - System.nanoTime());
  }

  private static void place(
      PixelBox ink,
      List<PdfGrid> grids,
      List<Map<Integer, List<PixelBox>>> cells,
      double scale,
      List<PixelBox> outside) {
    double x = (ink.left() + ink.right()) / 2.0 * scale;
    double y = (ink.top() + ink.bottom()) / 2.0 * scale;
    for (int i = 0; i < grids.size(); i++) {
      int cell = grids.get(i).cellAt(x, y);
      if (cell >= 0) {
        cells.get(i).computeIfAbsent(cell, c -> new ArrayList<>()).add(ink);
        return;
      }
    }
    outside.add(ink);
  }

  private boolean mayBeLetter(PixelBox ink) {
    return ink.height() >= LOWEST_LETTER * resolution
        && ink.height() <= HIGHEST_LETTER * resolution;
  }

  private static PdfRuling ruling(PixelRule rule, double scale) {
    PixelBox box = rule.box();
    return rule.across()
        ? new PdfRuling(
            true, (box.top() + box.bottom()) / 2.0 * scale, box.left() * scale, box.right() * scale)
        : new PdfRuling(
            false,
            (box.left() + box.right()) / 2.0 * scale,
            box.top() * scale,
            box.bottom() * scale);
  }
}
