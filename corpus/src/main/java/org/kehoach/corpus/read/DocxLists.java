// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.w3c.dom.Element;

/// The lists that a DOCX file defines, counting as its paragraphs are read from first to last.
final class DocxLists {

  private final ListNumbering numbering = new ListNumbering();

  /// For each list, the levels that are those of a paragraph style.
  private final Map<Integer, Map<String, Integer>> levelByStyle = new HashMap<>();

  private DocxLists() {}

  /// The lists of the numbering part, before any paragraph is counted.
  static DocxLists of(@Nullable CTNumbering part) {
    DocxLists lists = new DocxLists();
    if (part != null) {
      Map<Integer, CTAbstractNum> definitions = new HashMap<>();
      for (CTAbstractNum definition : part.getAbstractNumList()) {
        definitions.put(definition.getAbstractNumId().intValue(), linked(definition, part));
      }
      part.getNumList().forEach(list -> lists.add(list, definitions));
    }
    return lists;
  }

  /// The marker, with the space after it, of the next paragraph at `level` of list `id`.
  String next(int id, int level) {
    return numbering.next(id, level);
  }

  /// The level of list `id` that paragraphs of `style` have; `otherwise` where the list names none.
  int levelOf(int id, String style, int otherwise) {
    return levelByStyle.getOrDefault(id, Map.of()).getOrDefault(style, otherwise);
  }

  /// A definition that only names a list style stands for the definition of that style.
  private static CTAbstractNum linked(CTAbstractNum definition, CTNumbering part) {
    if (!definition.isSetNumStyleLink()) {
      return definition;
    }
    String link = definition.getNumStyleLink().getVal();
    return part.getAbstractNumList().stream()
        .filter(other -> other.isSetStyleLink() && other.getStyleLink().getVal().equals(link))
        .findFirst()
        .orElse(definition);
  }

  private void add(CTNum list, Map<Integer, CTAbstractNum> definitions) {
    int id = list.getNumId().intValue();
    int definition = list.getAbstractNumId().getVal().intValue();
    CTAbstractNum defined = definitions.get(definition);
    Map<Integer, NumberLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    Map<String, Integer> styles = new HashMap<>();
    for (CTLvl level : defined == null ? List.<CTLvl>of() : defined.getLvlList()) {
      int number = level.getIlvl().intValue();
      levels.put(number, level(level, number));
      if (level.isSetPStyle()) {
        styles.putIfAbsent(level.getPStyle().getVal(), number);
      }
    }
    for (CTNumLvl override : list.getLvlOverrideList()) {
      int number = override.getIlvl().intValue();
      if (override.isSetLvl()) {
        levels.put(number, level(override.getLvl(), number));
      }
      if (override.isSetStartOverride()) {
        starts.put(number, override.getStartOverride().getVal().intValue());
      }
    }
    levelByStyle.put(id, styles);
    numbering.add(
        id, defined == null ? definition : defined.getAbstractNumId().intValue(), levels, starts);
  }

  private static NumberLevel level(CTLvl level, int number) {
    return new NumberLevel(
        level.isSetNumFmt() ? String.valueOf(level.getNumFmt().getVal()) : "",
        level.isSetLvlText() ? Objects.requireNonNullElse(level.getLvlText().getVal(), "") : "",
        level.isSetStart() ? level.getStart().getVal().intValue() : 1,
        level.isSetLvlRestart() ? level.getLvlRestart().getVal().intValue() : number,
        level.isSetIsLgl() && POIXMLUnits.parseOnOff(level.getIsLgl()),
        suffix(level));
  }

  /// Not `getSuff()`, whose type is not among the schema classes that POI is published with.
  private static String suffix(CTLvl level) {
    boolean none =
        level.getDomNode() instanceof Element element
            && WordXml.value(element, "suff").equals("nothing");
    return none ? "" : " ";
  }
}
