// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;
import org.w3c.dom.Element;

/// Decodes the text of a Word document that is in old encodings, in the parts of the file itself.
final class DocxOldLetters {

  private final DocxStyles styles;
  private final OldLetters letters = new OldLetters();

  private DocxOldLetters(DocxStyles styles) {
    this.styles = styles;
  }

  /// Decodes in place; tells of it, or gives null where nothing was to be decoded.
  static @Nullable EncodingRepair decode(DocxPackage parts, DocxStyles styles) {
    DocxOldLetters walk = new DocxOldLetters(styles);
    walk.content(parts.body(), "");
    walk.part(parts.footnotes());
    walk.part(parts.endnotes());
    return walk.letters.decode();
  }

  private void part(@Nullable Element part) {
    if (part != null) {
      content(part, "");
    }
  }

  private void content(Element parent, String font) {
    for (Element element : WordXml.children(parent)) {
      switch (WordXml.name(element)) {
        case "p" -> {
          String style = WordXml.value(WordXml.child(element, "pPr"), "pStyle");
          content(element, styles.paragraph(style).font());
          letters.endLine();
        }
        case "r" -> content(element, font(element, font));
        case "t" ->
            letters.take(
                WordXml.text(element), font, false, text -> WordXml.setText(element, text));
        case "br", "cr", "tab" -> letters.take(" ", font, false, space -> {});
        case "pPr", "rPr" -> {}
        default -> content(element, font);
      }
    }
  }

  private String font(Element run, String ofParagraph) {
    Element properties = WordXml.child(run, "rPr");
    String own = WordXml.attribute(WordXml.child(properties, "rFonts"), "ascii");
    String ofStyle = styles.characters(WordXml.value(properties, "rStyle")).font();
    return !own.isEmpty() ? own : !ofStyle.isEmpty() ? ofStyle : ofParagraph;
  }
}
