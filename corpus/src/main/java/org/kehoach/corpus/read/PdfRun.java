// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.document.PlacedText;

/// Letters that stand side by side on one line, from left to right.
record PdfRun(List<PdfGlyph> glyphs) {

  /// Space between letters, in font sizes, that parts words on a line that has spaces of its own,
  /// and on one that has none.
  private static final double WORD_GAP_BESIDE_SPACES = 0.22;

  private static final double WORD_GAP = 0.13;

  /// How near a letter, in font sizes, the same one is drawn again, though not so near in letters
  /// as one beside it is.
  private static final double SAME_PLACE = 0.15;

  private static final double BESIDE = 0.6;

  /// How small and how high, against the line, a raised digit is.
  private static final double RAISED_SIZE = 0.8;

  private static final double RAISED = 0.15;
  private static final Pattern UNIT = Pattern.compile("(?:^|\\P{L})[kcdm]?m$");
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// How far, in font sizes, a space may reach back into the letter before it; one further back
  /// belongs to other text, as where a form is filled in over typed spaces.
  private static final double INTO_LETTER = 0.1;

  /// Empty space, in font sizes, that parts columns: bare, and where spaces were typed in it.
  private static final double COLUMN_GAP = 1.8;

  private static final double COLUMN_GAP_OF_SPACES = 6;

  /// Empty space that parts columns where lines above or below already show that there are two.
  private static final double NARROWEST_COLUMN_GAP = 0.45;

  /// Sorts the letters and drops those drawn twice to look bold or cast a shadow.
  static PdfRun of(List<PdfGlyph> unsorted) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (PdfGlyph glyph :
        unsorted.stream().sorted(Comparator.comparingDouble(PdfGlyph::x)).toList()) {
      boolean again =
          glyphs.reversed().stream()
              .limit(3)
              .anyMatch(
                  other ->
                      other.text().equals(glyph.text())
                          && Math.abs(other.x() - glyph.x()) < again(glyph));
      if (!again) {
        glyphs.add(glyph);
      }
    }
    return new PdfRun(withRaisedDigits(new PdfRun(glyphs)));
  }

  /// The letters, small raised digits told from others: "20²" is no 202. Those of a unit stay
  /// ("m2"). Each column is looked at by itself, since one may be set smaller and stand higher than
  /// the next: "- Như Điều 3" beside "CHỦ TỊCH".
  private static List<PdfGlyph> withRaisedDigits(PdfRun run) {
    double size = run.size();
    if (run.glyphs.stream().noneMatch(glyph -> glyph.size() < RAISED_SIZE * size)) {
      return List.copyOf(run.glyphs);
    }
    return run.columns().stream().flatMap(column -> column.digitsTold().stream()).toList();
  }

  private List<PdfGlyph> digitsTold() {
    double size = size();
    double y = y();
    List<PdfGlyph> told = new ArrayList<>();
    for (PdfGlyph glyph : glyphs) {
      boolean raised = glyph.size() < RAISED_SIZE * size && y - glyph.y() > RAISED * size;
      int digit = raised && glyph.text().length() == 1 ? "0123456789".indexOf(glyph.text()) : -1;
      boolean kept = digit < 0 || UNIT.matcher(text(told)).find();
      told.add(kept ? glyph : glyph.reading(RAISED_DIGITS.substring(digit, digit + 1)));
    }
    return told;
  }

  /// The run without the raised numbers in `notes`, which point to footnotes.
  PdfRun withoutMarks(Set<String> notes) {
    List<PdfGlyph> kept = new ArrayList<>();
    List<PdfGlyph> raised = new ArrayList<>();
    for (PdfGlyph glyph : glyphs) {
      if (RAISED_DIGITS.contains(glyph.text())) {
        raised.add(glyph);
        continue;
      }
      kept.addAll(notes.contains(text(raised)) ? List.of() : raised);
      raised.clear();
      kept.add(glyph);
    }
    kept.addAll(notes.contains(text(raised)) ? List.of() : raised);
    return new PdfRun(List.copyOf(kept));
  }

  private static String text(List<PdfGlyph> glyphs) {
    return glyphs.stream().map(PdfGlyph::text).collect(Collectors.joining());
  }

  private static double again(PdfGlyph glyph) {
    return Math.min(SAME_PLACE * glyph.size(), BESIDE * glyph.width());
  }

  double left() {
    return inked().stream().mapToDouble(PdfGlyph::x).min().orElse(0);
  }

  double right() {
    return inked().stream().mapToDouble(PdfGlyph::right).max().orElse(0);
  }

  double y() {
    return inked().stream()
        .max(Comparator.comparingDouble(PdfGlyph::size))
        .map(PdfGlyph::y)
        .orElse(0.0);
  }

  double size() {
    return inked().stream().mapToDouble(PdfGlyph::size).max().orElse(1);
  }

  boolean bold() {
    return inked().stream().allMatch(PdfGlyph::bold);
  }

  private List<PdfGlyph> inked() {
    return glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
  }

  /// The words, parted by single spaces.
  String text() {
    return String.join(" ", letterWords().stream().map(PdfRun::spelled).toList()).strip();
  }

  /// The words, parted by single spaces, each with its place on `sheet`.
  PlacedText words(PdfSheet sheet) {
    List<PlacedText> words = new ArrayList<>();
    for (List<PdfGlyph> letters : letterWords()) {
      double confidence = letters.stream().mapToDouble(PdfGlyph::confidence).min().orElse(1);
      words.add(PlacedText.of(spelled(letters), PdfRun.box(letters, sheet), confidence));
    }
    return PlacedText.join(" ", words);
  }

  /// The letters word by word.
  private List<List<PdfGlyph>> letterWords() {
    boolean spaced = glyphs.stream().anyMatch(PdfGlyph::isSpace);
    double gap = spaced ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
    List<List<PdfGlyph>> words = new ArrayList<>();
    boolean open = false;
    double right = Double.NEGATIVE_INFINITY;
    double behind = Double.NEGATIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      boolean typed = glyph.isSpace() && glyph.x() > behind;
      open &= !typed && glyph.x() - right <= gap * glyph.size();
      if (!glyph.isSpace()) {
        if (!open) {
          words.add(new ArrayList<>());
        }
        words.getLast().add(glyph);
        open = true;
        right = Math.max(right, glyph.right());
        behind = right - INTO_LETTER * glyph.size();
      }
    }
    words.removeIf(letters -> spelled(letters).isEmpty());
    return words;
  }

  private static String spelled(List<PdfGlyph> letters) {
    StringBuilder word = new StringBuilder();
    letters.forEach(letter -> word.append(letter.text()));
    return CleanText.folded(word.toString());
  }

  private static PageBox box(List<PdfGlyph> letters, PdfSheet sheet) {
    double left = letters.stream().mapToDouble(PdfGlyph::x).min().orElse(0);
    double right = letters.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
    double top = letters.stream().mapToDouble(PdfGlyph::top).min().orElse(0);
    double bottom = letters.stream().mapToDouble(PdfGlyph::bottom).max().orElse(0);
    return sheet.heldFor(letters.getFirst().direction()).box(left, top, right, bottom);
  }

  /// The first word's width, for telling whether it would have fitted on the line above.
  double firstWordWidth() {
    double from = left();
    double right = from;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.x() >= from) {
        if (glyph.isSpace() || glyph.x() - right > WORD_GAP_BESIDE_SPACES * glyph.size()) {
          break;
        }
        right = glyph.right();
      }
    }
    return right - from;
  }

  /// The run cut where a space wide enough to part columns stands; a list marker stays with its
  /// text.
  List<PdfRun> columns() {
    List<PdfRun> columns = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    double right = Double.POSITIVE_INFINITY;
    double bareFrom = Double.POSITIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isSpace()) {
        bareFrom = glyph.x() < bareFrom + glyph.size() ? glyph.right() : bareFrom;
        open.add(glyph);
        continue;
      }
      boolean wide =
          glyph.x() - bareFrom > COLUMN_GAP * glyph.size()
              || glyph.x() - right > COLUMN_GAP_OF_SPACES * glyph.size();
      if (wide && !isMarker(open)) {
        columns.add(new PdfRun(List.copyOf(open)));
        open.clear();
      }
      open.add(glyph);
      right = glyph.right();
      bareFrom = right;
    }
    columns.add(new PdfRun(List.copyOf(open)));
    return columns.stream().filter(run -> !run.inked().isEmpty()).toList();
  }

  /// The part of the page's width that the letters cover.
  PdfStrip strip() {
    return new PdfStrip(left(), right());
  }

  /// The strips that the words cover, spaces narrower than `gap` included.
  List<PdfStrip> strips(double gap) {
    List<PdfStrip> strips = new ArrayList<>();
    double left = Double.NaN;
    double right = Double.POSITIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isSpace()) {
        continue;
      }
      boolean begins = Double.isNaN(left) || glyph.x() - right >= gap;
      if (begins && !Double.isNaN(left)) {
        strips.add(new PdfStrip(left, right));
      }
      left = begins ? glyph.x() : left;
      right = begins ? glyph.right() : Math.max(right, glyph.right());
    }
    if (!Double.isNaN(left)) {
      strips.add(new PdfStrip(left, right));
    }
    return strips;
  }

  /// The run cut wherever nothing stands for as much as `gap`.
  List<PdfRun> cutAtGaps(double gap) {
    List<PdfRun> pieces = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    double right = Double.POSITIVE_INFINITY;
    for (PdfGlyph glyph : inked()) {
      if (glyph.x() - right >= gap) {
        pieces.add(new PdfRun(List.copyOf(open)));
        open.clear();
      }
      open.add(glyph);
      right = open.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
    }
    pieces.add(new PdfRun(List.copyOf(open)));
    return pieces;
  }

  /// The run cut at its widest space inside `from` to `to`, or whole where there is none that is
  /// wider than between words.
  List<PdfRun> cutWithin(double from, double to) {
    List<PdfGlyph> inked = inked();
    double widest = NARROWEST_COLUMN_GAP * size();
    double cut = Double.NaN;
    for (int i = 1; i < inked.size(); i++) {
      double start = inked.get(i - 1).right();
      double end = inked.get(i).x();
      if (end - start > widest && (start + end) / 2 > from && (start + end) / 2 < to) {
        widest = end - start;
        cut = (start + end) / 2;
      }
    }
    double at = cut;
    List<PdfGlyph> left = inked.isEmpty() ? List.of() : glyphsWhere(glyph -> glyph.middle() < at);
    return left.isEmpty()
        ? List.of(this)
        : List.of(new PdfRun(left), new PdfRun(glyphsWhere(glyph -> glyph.middle() >= at)));
  }

  private List<PdfGlyph> glyphsWhere(Predicate<PdfGlyph> condition) {
    return glyphs.stream().filter(condition).toList();
  }

  private static boolean isMarker(List<PdfGlyph> glyphs) {
    String text = new PdfRun(List.copyOf(glyphs)).text();
    return text.length() <= 2
        || text.matches("\\(?(?:[\\p{L}]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5})[.):]{0,2}");
  }
}
