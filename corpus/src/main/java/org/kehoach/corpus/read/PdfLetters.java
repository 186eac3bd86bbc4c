// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.Vietnamese;

/// Gathers the letters of a page by the direction that their text runs in. Where the page says what
/// some drawing stands for (PDF's `ActualText`), that is taken for its letters.
final class PdfLetters {

  private final Map<PdfDirection, List<PdfGlyph>> seen = new EnumMap<>(PdfDirection.class);
  private final Map<PdfDirection, List<PdfGlyph>> unseen = new EnumMap<>(PdfDirection.class);

  /// For each open piece of marked content what it stands for; empty where it does not say.
  private final Deque<String> open = new ArrayDeque<>();

  private final List<Letter> drawn = new ArrayList<>();
  private int standsForSince;

  private record Letter(PdfGlyph glyph, boolean visible) {}

  void add(PdfGlyph glyph, boolean visible) {
    Letter letter = new Letter(glyph, visible);
    if (standsForSince > 0) {
      drawn.add(letter);
    } else {
      put(letter);
    }
  }

  void beginContent(@Nullable String actualText) {
    open.push(actualText == null ? "" : actualText);
    if (standsForSince == 0 && !open.element().isBlank()) {
      standsForSince = open.size();
    }
  }

  void endContent() {
    if (open.isEmpty()) {
      return;
    }
    boolean outermost = open.size() == standsForSince;
    String actual = open.pop();
    if (outermost) {
      standsForSince = 0;
      replaced(actual).forEach(this::put);
      drawn.clear();
    }
  }

  /// The letters drawn, as `actual` says: one for one where there are as many, else all on the
  /// first.
  private List<Letter> replaced(String actual) {
    String written = String.join("", drawn.stream().map(letter -> letter.glyph.text()).toList());
    int[] letters = Vietnamese.nfc(actual).codePoints().toArray();
    if (drawn.isEmpty() || Vietnamese.nfc(written).contentEquals(Vietnamese.nfc(actual))) {
      return List.copyOf(drawn);
    }
    List<Letter> out = new ArrayList<>();
    if (letters.length == drawn.size()) {
      for (int i = 0; i < letters.length; i++) {
        out.add(reading(drawn.get(i), Character.toString(letters[i]), drawn.get(i).glyph.width()));
      }
      return out;
    }
    Letter first = drawn.getFirst();
    double right =
        drawn.stream()
            .filter(
                l ->
                    l.glyph.direction() == first.glyph.direction()
                        && l.glyph.y() == first.glyph.y())
            .mapToDouble(l -> l.glyph.right())
            .max()
            .orElse(first.glyph.right());
    return List.of(reading(first, actual, right - first.glyph.x()));
  }

  private static Letter reading(Letter letter, String text, double width) {
    PdfGlyph g = letter.glyph;
    return new Letter(
        new PdfGlyph(text, g.direction(), g.x(), g.y(), width, g.size(), g.bold(), g.font()),
        letter.visible);
  }

  private void put(Letter letter) {
    List<PdfGlyph> line =
        (letter.visible ? seen : unseen)
            .computeIfAbsent(letter.glyph.direction(), direction -> new ArrayList<>());
    if (isMark(letter.glyph.text()) && !line.isEmpty()) {
      line.add(line.removeLast().marked(letter.glyph.text()));
    } else {
      line.add(letter.glyph);
    }
  }

  private static boolean isMark(String text) {
    return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /// The letters by direction: those that a reader of the page sees; where more lie unseen over a
  /// picture, these too, since they are what a program recognised in it.
  Map<PdfDirection, List<PdfGlyph>> byDirection(boolean pictures) {
    while (!open.isEmpty()) {
      endContent();
    }
    Map<PdfDirection, List<PdfGlyph>> letters = new EnumMap<>(PdfDirection.class);
    letters.putAll(seen);
    if (pictures && count(unseen) > count(seen)) {
      unseen.forEach(
          (direction, glyphs) ->
              letters.merge(
                  direction,
                  glyphs,
                  (a, b) -> {
                    List<PdfGlyph> all = new ArrayList<>(a);
                    all.addAll(b);
                    return all;
                  }));
    }
    return letters;
  }

  private static int count(Map<PdfDirection, List<PdfGlyph>> letters) {
    return letters.values().stream().mapToInt(List::size).sum();
  }

  /// The direction that most of `letters` run in.
  static PdfDirection main(Map<PdfDirection, List<PdfGlyph>> letters) {
    return letters.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse(PdfDirection.RIGHT);
  }
}
