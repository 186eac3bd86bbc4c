// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/// Reads a zone of a page. A few letters by themselves, such as a number in its cell, are read with
/// doubt at one size and surely at another; where the first look is unsure, several are taken and
/// the reading that most of them are sure of counts.
///
/// @param end of the time for it, in [System#nanoTime()]
record ZoneReading(Tesseract engine, PageScan page, List<PixelBox> ink, long end) {

  /// A way to look at a zone.
  ///
  /// @param margin blank paper around it, in inches; letters at a picture's edge are read badly
  /// @param scale how much it is enlarged
  private record Look(double margin, int scale) {}

  private static final Look FIRST = new Look(0.04, 1);
  private static final List<Look> MORE =
      List.of(new Look(0.1, 1), new Look(0.04, 2), new Look(0.1, 2));

  /// So many letters are few.
  private static final int FEW = 8;

  private static final double SURE = 0.9;

  List<RecognisedLine> lines() throws OcrTimeException {
    List<RecognisedLine> first = look(FIRST);
    if (letters(first) > FEW || confidence(first) >= SURE) {
      return first;
    }
    List<List<RecognisedLine>> looks = new ArrayList<>(List.of(first));
    for (Look look : MORE) {
      looks.add(look(look));
    }
    Map<String, Double> votes =
        looks.stream()
            .collect(
                Collectors.groupingBy(
                    ZoneReading::text,
                    LinkedHashMap::new,
                    Collectors.summingDouble(ZoneReading::confidence)));
    return looks.stream()
        .max(
            Comparator.<List<RecognisedLine>>comparingDouble(
                    lines -> votes.getOrDefault(text(lines), 0.0))
                .thenComparingDouble(ZoneReading::confidence))
        .orElse(first);
  }

  private List<RecognisedLine> look(Look look) throws OcrTimeException {
    PixelBox area = PixelBox.around(ink).grown((int) (look.margin * page.resolution()));
    PIX picture = page.picture(area, ink);
    PIX enlarged = look.scale == 1 ? picture : leptonica.pixScale(picture, look.scale, look.scale);
    try {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      List<RecognisedLine> lines =
          engine.read(enlarged, left).stream()
              .map(line -> line.placed(look.scale, area.left(), area.top()))
              .toList();
      return LetterCase.checked(lines, ink);
    } finally {
      leptonica.pixDestroy(picture);
      if (look.scale != 1) {
        leptonica.pixDestroy(enlarged);
      }
    }
  }

  private static String text(List<RecognisedLine> lines) {
    return lines.stream().map(RecognisedLine::text).collect(Collectors.joining("\n"));
  }

  private static int letters(List<RecognisedLine> lines) {
    return text(lines).length();
  }

  /// The least of its words'; 0 where there are none.
  private static double confidence(List<RecognisedLine> lines) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .mapToDouble(RecognisedWord::confidence)
        .min()
        .orElse(0);
  }
}
