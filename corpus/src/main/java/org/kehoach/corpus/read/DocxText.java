// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The text of one Word paragraph as Word shows it: its number, its runs, without deleted and
/// hidden text; and the text boxes that hang on it.
final class DocxText {

  private final DocxStyles styles;
  private final DocxStyles.Style style;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private final String marker;
  private final int headingLevel;
  private int letters;
  private int boldLetters;

  DocxText(Element paragraph, DocxStyles styles, ListNumbering numbering) {
    Element properties = WordXml.child(paragraph, "pPr");
    this.styles = styles;
    this.style = styles.paragraph(WordXml.value(properties, "pStyle"));
    int outline = WordXml.whole(WordXml.value(properties, "outlineLvl"), -1);
    this.headingLevel = outline < 0 ? style.headingLevel() : outline < 9 ? outline + 1 : 0;
    content(paragraph);
    this.marker = isEmpty() ? "" : marker(properties, numbering);
  }

  /// The whole text, number included; empty where the paragraph has no text of its own.
  String text() {
    String folded = CleanText.folded(text.toString());
    return folded.isEmpty() ? "" : marker + folded;
  }

  int headingLevel() {
    return headingLevel;
  }

  boolean allBold() {
    return letters > 0 && letters == boldLetters;
  }

  /// The contents of the text boxes that are anchored in the paragraph.
  List<Element> boxes() {
    return boxes;
  }

  private boolean isEmpty() {
    return CleanText.folded(text.toString()).isEmpty();
  }

  private String marker(@Nullable Element properties, ListNumbering numbering) {
    int numId = WordXml.whole(WordXml.value(properties, "numPr", "numId"), style.numId());
    int level = WordXml.whole(WordXml.value(properties, "numPr", "ilvl"), style.listLevel());
    return numbering.next(numId, level);
  }

  private void content(Element parent) {
    for (Element element : WordXml.children(parent)) {
      switch (WordXml.name(element)) {
        case "r" -> run(element);
        case "m:t" -> append(WordXml.text(element), false, false);
        case "pPr", "del", "moveFrom", "sdtPr" -> {}
        default -> content(element);
      }
    }
  }

  private void run(Element run) {
    Element properties = WordXml.child(run, "rPr");
    if (WordXml.isOn(properties, "vanish")) {
      return;
    }
    DocxStyles.Style own = styles.characters(WordXml.value(properties, "rStyle"));
    boolean bold = either(WordXml.toggle(properties, "b"), own.bold() || style.bold());
    boolean capitals =
        either(WordXml.toggle(properties, "caps"), own.capitals() || style.capitals());
    for (Element element : WordXml.children(run)) {
      switch (WordXml.name(element)) {
        case "t" -> append(WordXml.text(element), bold, capitals);
        case "tab", "ptab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "sym" -> symbol(WordXml.attribute(element, "char"));
        case "drawing", "pict", "object", "mc:AlternateContent" -> box(element);
        default -> {}
      }
    }
  }

  private static boolean either(@Nullable Boolean own, boolean inherited) {
    return own == null ? inherited : own;
  }

  private void append(String written, boolean bold, boolean capitals) {
    text.append(capitals ? written.toUpperCase(Locale.ROOT) : written);
    int visible = written.replaceAll("[\\s\\u00A0]+", "").length();
    letters += visible;
    boldLetters += bold ? visible : 0;
  }

  private void symbol(String hexadecimal) {
    if (hexadecimal.matches("[0-9A-Fa-f]{4}")) {
      text.append((char) Integer.parseInt(hexadecimal, 16));
    }
  }

  /// Word writes a text box twice, for newer and for older programs; the first that holds text
  /// counts.
  private void box(Element around) {
    if (WordXml.name(around).equals("txbxContent")) {
      boxes.add(around);
      return;
    }
    int before = boxes.size();
    for (Element element : WordXml.children(around)) {
      if (WordXml.name(element).equals("mc:Fallback") && boxes.size() > before) {
        return;
      }
      box(element);
    }
  }
}
