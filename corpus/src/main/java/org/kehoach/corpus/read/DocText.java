// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jsoup.nodes.Element;

/// Writes the text of a DOC file's paragraph as Word shows it: without deleted and hidden text, and
/// without the instructions of fields.
final class DocText {

  private static final char NOTE = '\u0002';
  private static final char DRAWING = '\u0008';
  private static final char LINE_BREAK = '\u000B';
  private static final char HARD_HYPHEN = '\u001E';
  private static final String ENDS = "\u0007\f\r";
  private static final int RAISED = 1;

  private final DocFile file;
  private final List<Range> boxes = new ArrayList<>();
  private boolean isHidden = true;

  DocText(DocFile file) {
    this.file = file;
  }

  void write(Paragraph paragraph, Element into) {
    for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
      run(paragraph.getCharacterRun(r), into);
    }
    file.fields().endParagraph();
  }

  /// The text boxes that are anchored in what was written.
  List<Range> boxes() {
    return boxes;
  }

  /// Whether nothing of what was written is shown, not even the paragraph's mark.
  boolean isHidden() {
    return isHidden;
  }

  /// Whether the mark at the paragraph's end is deleted, so that the next one goes on with it.
  static boolean runsOn(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    CharacterRun last = runs == 0 ? null : paragraph.getCharacterRun(runs - 1);
    return last != null && last.isMarkedDeleted() && last.text().endsWith("\r");
  }

  private void run(CharacterRun run, Element into) {
    boolean hidden = run.isMarkedDeleted() || run.isVanished();
    isHidden &= hidden;
    String text = run.isSymbol() ? symbol(run) : run.text();
    Element around = run.isBold() ? into.appendElement("b") : into;
    boolean raised = run.getSubSuperScriptIndex() == RAISED;
    Element target = raised ? around.appendElement("sup") : around;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!file.fields().shows(c) || hidden) {
        continue;
      }
      switch (c) {
        case LINE_BREAK -> {
          append(letters, run, target);
          target.appendElement("br");
          letters.setLength(0);
        }
        case HARD_HYPHEN -> letters.append('-');
        case NOTE -> file.notes().referAt(run.getStartOffset() + i);
        case DRAWING -> {
          Range box = file.boxes().takeAt(run.getStartOffset() + i);
          if (box != null) {
            boxes.add(box);
          }
        }
        default -> letters.append(shown(c));
      }
    }
    append(letters, run, target);
  }

  /// A tab stays, since it may part two columns (see [SharedLines]). Other control characters stand
  /// for pictures, comments and soft hyphens.
  private static String shown(char c) {
    boolean end = ENDS.indexOf(c) >= 0;
    return end ? " " : c < ' ' && c != '\t' ? "" : Character.toString(c);
  }

  private static String symbol(CharacterRun run) {
    Ffn font = run.getSymbolFont();
    String letter = Character.toString(run.getSymbolCharacter());
    return font == null ? letter : SymbolFonts.read(letter, font.getMainFontName());
  }

  private static void append(StringBuilder letters, CharacterRun run, Element into) {
    String font = run.isSymbol() ? "" : String.valueOf(run.getFontName());
    OldPage.append(letters.toString(), font, run.isCapitalized(), into);
  }
}
