// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// What the styles of a Word document say of the paragraphs and runs that have them.
final class DocxStyles {

  /// A style with what it takes over from the style that it is based on.
  ///
  /// @param headingLevel 0 for none
  /// @param numId list that its paragraphs belong to; 0 for none
  /// @param listLevel level in that list, from 0
  /// @param isContents whether its paragraphs are lines of a table of contents
  /// @param font its name; empty where the style says none
  record Style(
      boolean bold,
      boolean capitals,
      boolean hidden,
      int headingLevel,
      int numId,
      int listLevel,
      boolean isContents,
      String font) {}

  private static final Style PLAIN = new Style(false, false, false, 0, 0, 0, false, "");
  private static final int DEEPEST_INHERITANCE = 20;

  private final Map<String, Style> styles;
  private final Style normal;

  private DocxStyles(Map<String, Style> styles, Style normal) {
    this.styles = styles;
    this.normal = normal;
  }

  static DocxStyles of(@Nullable CTStyles part, DocxLists lists) {
    Map<String, CTStyle> written = new HashMap<>();
    String defaultId = "";
    for (CTStyle style : part == null ? List.<CTStyle>of() : part.getStyleList()) {
      written.put(style.getStyleId(), style);
      if (style.getType() == STStyleType.PARAGRAPH
          && style.isSetDefault()
          && POIXMLUnits.parseOnOff(style.xgetDefault())) {
        defaultId = style.getStyleId();
      }
    }
    Map<String, Style> styles = new HashMap<>();
    written.forEach((id, style) -> styles.put(id, whole(style, written, lists, 0)));
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

  private static Style whole(
      CTStyle style, Map<String, CTStyle> written, DocxLists lists, int depth) {
    CTStyle base = style.isSetBasedOn() ? written.get(style.getBasedOn().getVal()) : null;
    Style from =
        base == null || depth > DEEPEST_INHERITANCE
            ? PLAIN
            : whole(base, written, lists, depth + 1);
    CTRPr letters = style.getRPr();
    CTPPrGeneral paragraph = style.getPPr();
    CTNumPr list = paragraph == null ? null : paragraph.getNumPr();
    int numId = list == null ? from.numId : whole(list.getNumId(), from.numId);
    int level = list == null ? from.listLevel : whole(list.getIlvl(), from.listLevel);
    return new Style(
        letters == null ? from.bold : last(letters.getBList(), from.bold),
        letters == null ? from.capitals : last(letters.getCapsList(), from.capitals),
        letters == null ? from.hidden : last(letters.getVanishList(), from.hidden),
        headingLevel(style, from.headingLevel),
        numId,
        lists.levelOf(numId, style.getStyleId(), level),
        from.isContents || name(style).matches("toc [1-9]"),
        letters == null ? from.font : font(letters.getRFontsList(), from.font));
  }

  private static boolean last(List<CTOnOff> written, boolean inherited) {
    return written.isEmpty() ? inherited : POIXMLUnits.parseOnOff(written.getLast());
  }

  private static String font(List<CTFonts> written, String inherited) {
    String name = written.isEmpty() ? null : written.getLast().getAscii();
    return name == null ? inherited : name;
  }

  private static int whole(@Nullable CTDecimalNumber written, int inherited) {
    return written == null ? inherited : written.getVal().intValue();
  }

  private static String name(CTStyle style) {
    return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "";
  }

  private static int headingLevel(CTStyle style, int inherited) {
    CTPPrGeneral paragraph = style.getPPr();
    int outline = paragraph == null ? -1 : whole(paragraph.getOutlineLvl(), -1);
    if (outline >= 0) {
      return outline < 9 ? outline + 1 : 0;
    }
    String name = name(style);
    return name.matches("heading [1-9]") ? name.charAt(8) - '0' : inherited;
  }
}
