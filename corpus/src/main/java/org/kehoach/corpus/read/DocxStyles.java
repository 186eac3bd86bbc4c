// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// What the styles of a Word document say of the paragraphs and runs that have them.
final class DocxStyles {

  /// A style with what it takes over from the style that it is based on.
  ///
  /// @param headingLevel 0 for none
  /// @param numId list that its paragraphs belong to; 0 for none
  /// @param listLevel level in that list, from 0
  record Style(boolean bold, boolean capitals, int headingLevel, int numId, int listLevel) {}

  private static final Style PLAIN = new Style(false, false, 0, 0, 0);
  private static final int DEEPEST_INHERITANCE = 20;

  private final Map<String, Style> styles;
  private final Style normal;

  private DocxStyles(Map<String, Style> styles, Style normal) {
    this.styles = styles;
    this.normal = normal;
  }

  static DocxStyles of(@Nullable Element part) {
    Map<String, Element> written = new HashMap<>();
    String defaultId = "";
    for (Element style : WordXml.children(part, "style")) {
      String id = WordXml.attribute(style, "styleId");
      written.put(id, style);
      if (WordXml.attribute(style, "type").equals("paragraph")
          && WordXml.attribute(style, "default").equals("1")) {
        defaultId = id;
      }
    }
    Map<String, Style> styles = new HashMap<>();
    written.forEach((id, style) -> styles.put(id, whole(style, written, 0)));
    return new DocxStyles(styles, styles.getOrDefault(defaultId, PLAIN));
  }

  /// The paragraph style of that id; the document's default one for an unknown id.
  Style paragraph(String id) {
    return styles.getOrDefault(id, normal);
  }

  /// The character style of that id; a plain one for an unknown id.
  Style characters(String id) {
    return styles.getOrDefault(id, PLAIN);
  }

  private static Style whole(Element style, Map<String, Element> written, int depth) {
    Element base = written.get(WordXml.value(style, "basedOn"));
    Style from =
        base == null || depth > DEEPEST_INHERITANCE ? PLAIN : whole(base, written, depth + 1);
    Boolean bold = WordXml.toggle(WordXml.child(style, "rPr"), "b");
    Boolean capitals = WordXml.toggle(WordXml.child(style, "rPr"), "caps");
    return new Style(
        bold == null ? from.bold : bold,
        capitals == null ? from.capitals : capitals,
        headingLevel(style, from.headingLevel),
        WordXml.whole(WordXml.value(style, "pPr", "numPr", "numId"), from.numId),
        WordXml.whole(WordXml.value(style, "pPr", "numPr", "ilvl"), from.listLevel));
  }

  private static int headingLevel(Element style, int inherited) {
    int outline = WordXml.whole(WordXml.value(style, "pPr", "outlineLvl"), -1);
    if (outline >= 0) {
      return outline < 9 ? outline + 1 : 0;
    }
    String name = WordXml.value(style, "name").toLowerCase(Locale.ROOT);
    return name.matches("heading [1-9]") ? name.charAt(8) - '0' : inherited;
  }
}
