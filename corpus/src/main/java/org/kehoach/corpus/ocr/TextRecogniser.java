// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Recognises Vietnamese text. Safe for use by many threads, each of which gets an engine of its
/// own while it reads.
public final class TextRecogniser {

  private final OcrLanguage language;
  private final ConcurrentLinkedQueue<Tesseract> idle = new ConcurrentLinkedQueue<>();

  public TextRecogniser(OcrLanguage language) {
    this.language = language;
  }

  /// One with the data of this machine; none where that is not installed.
  public static Optional<TextRecogniser> ofMachine() {
    return OcrLanguage.ofMachine().map(TextRecogniser::new);
  }

  /// The lines that some of a page's ink makes.
  ///
  /// @param ink at least one piece
  /// @param most the time that it may take
  /// @throws OcrTimeException where it takes longer
  public List<RecognisedLine> read(PageScan page, List<PixelBox> ink, Duration most)
      throws OcrTimeException {
    long end = System.nanoTime() + most.toNanos();
    Tesseract engine = Optional.ofNullable(idle.poll()).orElseGet(() -> new Tesseract(language));
    try {
      List<RecognisedLine> lines = new ArrayList<>();
      for (List<PixelBox> zone : Zones.of(ink)) {
        lines.addAll(new ZoneReading(engine, page, zone, end).lines());
      }
      return lines;
    } finally {
      idle.add(engine);
    }
  }
}
