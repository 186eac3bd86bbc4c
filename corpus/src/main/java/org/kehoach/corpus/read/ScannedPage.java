// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.ocr.LetterSize;
import org.kehoach.corpus.ocr.PixelBox;
import org.kehoach.corpus.ocr.RecognisedLine;
import org.kehoach.corpus.ocr.RecognisedWord;

/// A page whose text was recognised in its picture.
///
/// @param lines of text, a line of each table cell for itself
/// @param unreadCells table cells that hold writing that could not be read surely, as "row 4,
///   column 2"
/// @param scale points per pixel
record ScannedPage(
    PdfSheet sheet,
    List<PdfRuling> rulings,
    List<RecognisedLine> lines,
    List<String> unreadCells,
    double scale) {

  /// Space between words, in font sizes, that parts columns and no words.
  private static final double WIDE = 1.8;

  /// Lines whose letters differ no more than this in size are set in one.
  private static final double SAME_SIZE = 0.15;

  ScannedPage {
    rulings = List.copyOf(rulings);
    lines = List.copyOf(lines);
    unreadCells = List.copyOf(unreadCells);
  }

  /// The same page with other words on its lines.
  ScannedPage with(List<RecognisedLine> others) {
    return new ScannedPage(sheet, rulings, others, unreadCells, scale);
  }

  /// How sure the recogniser is of its words on average, from 0 to 1; 1 where there are none.
  double confidence() {
    return words().mapToDouble(RecognisedWord::confidence).average().orElse(1);
  }

  /// What is to be told of the page.
  ///
  /// @param layer share of Vietnamese syllables in the text layer that it replaces
  Recognition recognition(Recognition.Reason reason, double layer) {
    return new Recognition(sheet.page(), reason, layer, confidence(), unreadCells);
  }

  /// Its words.
  Stream<String> texts() {
    return words().map(RecognisedWord::text);
  }

  Stream<RecognisedWord> words() {
    return lines.stream().flatMap(line -> line.words().stream());
  }

  /// The page as though it had been drawn letter by letter.
  PdfMarks marks() {
    double ordinary = LetterSize.ordinary(lines);
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (RecognisedLine line : lines) {
      double own = LetterSize.of(line);
      double size = Math.abs(own / ordinary - 1) < SAME_SIZE ? ordinary : own;
      PixelBox before = null;
      for (RecognisedWord word : line.words()) {
        if (before != null && word.box().left() - before.right() < WIDE * size) {
          glyphs.add(glyph(" ", before.right(), word.box().left() - before.right(), line, size, 1));
        }
        spell(word, line, size, glyphs);
        before = word.box();
      }
    }
    return new PdfMarks(glyphs, List.of(), rulings, sheet, PdfPictures.NONE);
  }

  private void spell(RecognisedWord word, RecognisedLine line, double size, List<PdfGlyph> glyphs) {
    int[] letters = word.text().codePoints().toArray();
    double width = (double) word.box().width() / letters.length;
    for (int i = 0; i < letters.length; i++) {
      glyphs.add(
          glyph(
              Character.toString(letters[i]),
              word.box().left() + i * width,
              width,
              line,
              size,
              word.confidence()));
    }
  }

  private PdfGlyph glyph(
      String text, double x, double width, RecognisedLine line, double size, double confidence) {
    double points = Math.round(2 * size * scale) / 2.0;
    return new PdfGlyph(
        text,
        sheet.text(),
        x * scale,
        line.baseline() * scale,
        width * scale,
        points,
        false,
        "",
        confidence);
  }
}
