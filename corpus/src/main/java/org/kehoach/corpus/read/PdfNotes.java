// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page's footnotes: small print under a short rule at the page's foot, which begins with a
/// number or a star.
///
/// @param body the letters that belong to none
/// @param lines those of the notes, from top to bottom
record PdfNotes(List<PdfGlyph> body, List<PdfRun> lines) {

  private static final double SHORTEST_RULE = 36;
  private static final double LONGEST_RULE = 0.45;

  /// How small print is against the page's own.
  private static final double SMALL = 0.93;

  /// How far, in points, the notes may stand in from where the rule begins.
  private static final double INSET = 40;

  private static final Pattern NUMBERED = Pattern.compile("[*\\d(\\[¹²³⁰-⁹].*");

  private static final Pattern MARK = Pattern.compile("[¹²³⁰-⁹]+");

  static PdfNotes of(List<PdfGlyph> letters, List<PdfRuling> rulings, double width) {
    for (PdfRuling rule : rulings) {
      double length = rule.to() - rule.from();
      if (rule.across() && length > SHORTEST_RULE && length < LONGEST_RULE * width) {
        PdfNotes notes = under(rule, letters);
        if (!notes.lines.isEmpty()) {
          return notes;
        }
      }
    }
    return new PdfNotes(letters, List.of());
  }

  private static PdfNotes under(PdfRuling rule, List<PdfGlyph> letters) {
    List<PdfGlyph> body = new ArrayList<>();
    List<PdfGlyph> below = new ArrayList<>();
    letters.forEach(letter -> (letter.y() > rule.at() ? below : body).add(letter));
    double size = PdfRows.ordinarySize(body);
    List<PdfRun> lines = new ArrayList<>();
    for (PdfRun line : PdfRows.of(below)) {
      if (PdfHeads.isPageNumber(line.text())) {
        body.addAll(line.glyphs());
      } else {
        lines.add(line);
      }
    }
    boolean notes =
        !lines.isEmpty()
            && NUMBERED.matcher(lines.getFirst().text()).matches()
            && lines.stream().allMatch(line -> line.size() < SMALL * size)
            && Math.abs(lines.getFirst().left() - rule.from()) < INSET;
    return notes ? new PdfNotes(body, lines) : new PdfNotes(letters, List.of());
  }

  /// The lines of `rows` without the marks that point to these notes.
  List<PdfRun> withoutMarks(List<PdfRun> rows) {
    Set<String> marks =
        lines.stream()
            .map(line -> MARK.matcher(line.text()))
            .filter(Matcher::lookingAt)
            .map(Matcher::group)
            .collect(Collectors.toSet());
    return marks.isEmpty() ? rows : rows.stream().map(row -> row.withoutMarks(marks)).toList();
  }
}
