// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jsoup.nodes.Element;

/// Writes the text of a DOC file's paragraph as Word shows it: without deleted and hidden text, and
/// without the instructions of fields.
///
/// @param fields those open so far
record DocText(WordFields fields) {

  private static final char LINE_BREAK = '\u000B';
  private static final char HARD_HYPHEN = '\u001E';
  private static final char SOFT_HYPHEN = '\u001F';

  void write(Paragraph paragraph, Element into) {
    for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
      run(paragraph.getCharacterRun(r), into);
    }
    fields.endParagraph();
  }

  private void run(CharacterRun run, Element into) {
    boolean hidden = run.isMarkedDeleted() || run.isVanished();
    String text = run.isSymbol() ? Character.toString(run.getSymbolCharacter()) : run.text();
    Element target = run.isBold() ? into.appendElement("b") : into;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!fields.shows(c) || hidden) {
        continue;
      }
      switch (c) {
        case LINE_BREAK -> {
          target.appendText(written(letters, run));
          target.appendElement("br");
          letters.setLength(0);
        }
        case HARD_HYPHEN -> letters.append('-');
        case SOFT_HYPHEN -> {}
        default -> letters.append(c < ' ' && c != '\t' ? ' ' : c);
      }
    }
    target.appendText(written(letters, run));
  }

  private static String written(StringBuilder letters, CharacterRun run) {
    return run.isCapitalized() ? letters.toString().toUpperCase(Locale.ROOT) : letters.toString();
  }
}
