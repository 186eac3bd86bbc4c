// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The text of one Word paragraph as Word shows it: its number, its runs, without hidden text; and
/// the text boxes that hang on it.
final class DocxText {

  private final DocxFile file;
  private final DocxStyles.Style style;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private final String marker;
  private final int headingLevel;
  private int letters;
  private int boldLetters;

  DocxText(Element paragraph, DocxFile file) {
    Element properties = WordXml.child(paragraph, "pPr");
    this.file = file;
    this.style = file.styles().paragraph(WordXml.value(properties, "pStyle"));
    int outline = WordXml.whole(WordXml.value(properties, "outlineLvl"), -1);
    this.headingLevel = outline < 0 ? style.headingLevel() : outline < 9 ? outline + 1 : 0;
    if (!style.isContents()) {
      content(paragraph);
    }
    boolean hidden = folded().isEmpty() && WordXml.isOn(WordXml.child(properties, "rPr"), "vanish");
    this.marker = hidden ? "" : marker(properties);
  }

  /// The whole text, number included.
  ///
  /// @param inCell whether the paragraph stands in a table
  String text(boolean inCell) {
    String folded = folded();
    String number = CleanText.of(NumberLevel.shown(marker, folded, inCell));
    return folded.isEmpty() ? number.strip() : number + folded;
  }

  /// The text and its number with tabs and runs of spaces as typed.
  String typed() {
    return NumberLevel.shown(marker, folded(), false) + text;
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

  private String folded() {
    return CleanText.folded(text.toString());
  }

  private String marker(@Nullable Element properties) {
    int numId = WordXml.whole(WordXml.value(properties, "numPr", "numId"), style.numId());
    int level = WordXml.whole(WordXml.value(properties, "numPr", "ilvl"), style.listLevel());
    return file.lists().next(numId, level);
  }

  private void content(Element parent) {
    for (Element element : WordXml.children(parent)) {
      switch (WordXml.name(element)) {
        case "r" -> run(element);
        case "m:t" -> append(WordXml.text(element), false, false);
        case "txbxContent" -> boxes.add(element);
        case "pPr", "sdtPr" -> {}
        default -> content(element);
      }
    }
    if (WordXml.name(parent).equals("p")) {
      file.fields().endParagraph();
    }
  }

  private void run(Element run) {
    Element properties = WordXml.child(run, "rPr");
    DocxStyles.Style own = file.styles().characters(WordXml.value(properties, "rStyle"));
    boolean hidden = either(WordXml.toggle(properties, "vanish"), own.hidden() || style.hidden());
    boolean bold = either(WordXml.toggle(properties, "b"), own.bold() || style.bold());
    boolean capitals =
        either(WordXml.toggle(properties, "caps"), own.capitals() || style.capitals());
    boolean raised = WordXml.value(properties, "vertAlign").equals("superscript");
    String font = WordXml.attribute(WordXml.child(properties, "rFonts"), "ascii");
    for (Element element : WordXml.children(run)) {
      String name = WordXml.name(element);
      if (name.equals("fldChar")) {
        file.fields().take(WordXml.attribute(element, "fldCharType"));
      } else if (!hidden && file.fields().showResults()) {
        switch (name) {
          case "t" -> {
            String written = SymbolFonts.read(WordXml.text(element), font);
            append(raised ? Raised.after(text, written) : written, bold, capitals);
          }
          case "tab", "ptab" -> text.append('\t');
          case "br", "cr" -> text.append('\n');
          case "noBreakHyphen" -> text.append('-');
          case "sym" -> symbol(element);
          case "drawing", "pict", "object", "mc:AlternateContent" -> content(element);
          case "footnoteReference", "endnoteReference" -> {
            file.notes().refer(element);
            if (WordXml.isOnAttribute(element, "customMarkFollows")) {
              return;
            }
          }
          default -> {}
        }
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

  private void symbol(Element element) {
    String code = WordXml.attribute(element, "char");
    if (code.matches("[0-9A-Fa-f]{4}")) {
      String letter = Character.toString((char) Integer.parseInt(code, 16));
      text.append(SymbolFonts.read(letter, WordXml.attribute(element, "font")));
    }
  }
}
