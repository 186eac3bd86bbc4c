// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;
import org.kehoach.corpus.text.legacy.OldText;
import org.kehoach.corpus.text.legacy.TextRun;

/// Decodes the letters of a PDF's pages that are in old encodings, page by page, where they stand:
/// a mark that is drawn by itself joins its letter.
final class PdfOldLetters {

  /// Space between letters, in font sizes, that parts words.
  private static final double WORD_GAP = 0.13;

  /// How far, in font sizes, letters of one line may stand above or below each other.
  private static final double OFF_LINE = 0.5;

  private final OldText document = new OldText();

  /// What was repaired so far; null for nothing.
  @Nullable EncodingRepair repair() {
    return document.repair();
  }

  /// `page`, decoded.
  PdfMarks decoded(PdfMarks page) {
    List<PdfGlyph> turned =
        decoded(page.turned().stream().map(PdfMarks.Turned::glyph).toList(), false);
    List<PdfMarks.Turned> inPlace = new ArrayList<>();
    for (int i = 0; i < turned.size(); i++) {
      PdfMarks.Turned before = page.turned().get(i);
      inPlace.add(new PdfMarks.Turned(turned.get(i), before.x(), before.y()));
    }
    return new PdfMarks(
        decoded(page.glyphs(), true), inPlace, page.rulings(), page.sheet(), page.pictures());
  }

  /// Letters that are drawn one after the other, decoded.
  ///
  /// @param joined whether marks go, as part of their letter
  private List<PdfGlyph> decoded(List<PdfGlyph> glyphs, boolean joined) {
    List<TextRun> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      if (i > 0) {
        if (!glyphs.get(i).font().equals(glyphs.get(i - 1).font())) {
          runs.add(new TextRun(glyphs.get(i - 1).font(), text.toString()));
          text.setLength(0);
        }
        text.append(between(glyphs.get(i - 1), glyphs.get(i)));
      }
      text.append(glyphs.get(i).text());
    }
    if (!glyphs.isEmpty()) {
      runs.add(new TextRun(glyphs.getLast().font(), text.toString()));
    }
    Map<Integer, List<String>> changed = document.letters(runs);
    if (changed.isEmpty()) {
      return glyphs;
    }
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      String unchanged = runs.get(i).text();
      letters.addAll(
          changed.getOrDefault(i, unchanged.chars().mapToObj(Character::toString).toList()));
    }
    return put(glyphs, letters, joined);
  }

  private static List<PdfGlyph> put(List<PdfGlyph> glyphs, List<String> letters, boolean joined) {
    List<PdfGlyph> put = new ArrayList<>(glyphs.size());
    int at = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      at += i == 0 ? 0 : between(glyphs.get(i - 1), glyph).length();
      int end = at + glyph.text().length();
      String read = String.join("", letters.subList(at, end));
      at = end;
      if (joined && read.isEmpty() && !put.isEmpty()) {
        put.add(put.removeLast().widenedTo(glyph.right()));
      } else {
        put.add(read.equals(glyph.text()) ? glyph : glyph.reading(read));
      }
    }
    return put;
  }

  /// The white space that shows between two letters.
  private static String between(PdfGlyph before, PdfGlyph glyph) {
    if (Math.abs(glyph.y() - before.y()) > OFF_LINE * glyph.size()) {
      return "\n";
    }
    boolean apart =
        glyph.x() - before.right() > WORD_GAP * glyph.size()
            || glyph.x() < before.x() - glyph.size();
    return apart ? " " : "";
  }
}
