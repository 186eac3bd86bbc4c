// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/// A Tesseract with its Vietnamese data loaded, which takes a tenth of a second. For one thread at
/// a time.
final class Tesseract implements AutoCloseable {

  /// What the data has for some strokes, and no document has.
  private static final char FRACTION_SLASH = '\u2044';

  private final TessBaseAPI engine;

  /// @throws IllegalStateException where the data cannot be used
  Tesseract(OcrLanguage language) {
    engine = new TessBaseAPI();
    if (engine.Init(language.folder().toString(), OcrLanguage.LANGUAGE, tesseract.OEM_LSTM_ONLY)
        != 0) {
      engine.close();
      throw new IllegalStateException("Tesseract cannot use the data in " + language.folder());
    }
    engine.SetVariable("debug_file", "/dev/null");
  }

  /// The lines of text in a picture whose lines stand one below the other, from top to bottom.
  ///
  /// @param picture grey, 8 bits a pixel
  /// @param most the time that it may take
  /// @throws OcrTimeException where it takes longer
  List<RecognisedLine> read(PIX picture, Duration most) throws OcrTimeException {
    engine.SetPageSegMode(tesseract.PSM_SINGLE_BLOCK);
    engine.SetImage(picture);
    try (ETEXT_DESC monitor = new ETEXT_DESC()) {
      monitor.set_deadline_msecs(Math.clamp(most.toMillis(), 1, Integer.MAX_VALUE));
      boolean failed = engine.Recognize(monitor) != 0;
      if (failed || monitor.deadline_exceeded()) {
        throw new OcrTimeException();
      }
      return lines();
    } finally {
      engine.Clear();
    }
  }

  private List<RecognisedLine> lines() {
    List<RecognisedLine> lines = new ArrayList<>();
    try (ResultIterator at = engine.GetIterator()) {
      if (at == null || at.isNull()) {
        return lines;
      }
      List<RecognisedWord> words = new ArrayList<>();
      do {
        if (at.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
          words.clear();
        }
        word(at).ifPresent(words::add);
        if (at.IsAtFinalElement(tesseract.RIL_TEXTLINE, tesseract.RIL_WORD) && !words.isEmpty()) {
          lines.add(new RecognisedLine(words, baseline(at)));
        }
      } while (at.Next(tesseract.RIL_WORD));
    }
    return lines;
  }

  private static Optional<RecognisedWord> word(ResultIterator at) {
    int[][] edges = new int[4][1];
    try (BytePointer utf8 = at.GetUTF8Text(tesseract.RIL_WORD)) {
      if (utf8 == null
          || utf8.isNull()
          || !at.BoundingBox(tesseract.RIL_WORD, edges[0], edges[1], edges[2], edges[3])) {
        return Optional.empty();
      }
      String text = utf8.getString(StandardCharsets.UTF_8).strip().replace(FRACTION_SLASH, '/');
      PixelBox box = new PixelBox(edges[0][0], edges[1][0], edges[2][0], edges[3][0]);
      double confidence = at.Confidence(tesseract.RIL_WORD) / 100.0;
      return Optional.of(
              new RecognisedWord(Normalizer.normalize(text, Normalizer.Form.NFC), box, confidence))
          .filter(word -> !word.text().isEmpty());
    }
  }

  /// The y that a line's letters stand on, in its middle.
  private static double baseline(ResultIterator at) {
    int[][] ends = new int[4][1];
    at.Baseline(tesseract.RIL_TEXTLINE, ends[0], ends[1], ends[2], ends[3]);
    return (ends[1][0] + ends[3][0]) / 2.0;
  }

  @Override
  public void close() {
    engine.End();
    engine.close();
  }
}
