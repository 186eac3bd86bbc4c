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

/// The lists that a DOCX file defines.
final class DocxLists {

  private DocxLists() {}

  /// The lists of the numbering part, before any paragraph is counted.
  static ListNumbering of(@Nullable CTNumbering part) {
    ListNumbering numbering = new ListNumbering();
    if (part != null) {
      Map<Integer, CTAbstractNum> definitions = new HashMap<>();
      for (CTAbstractNum definition : part.getAbstractNumList()) {
        definitions.put(definition.getAbstractNumId().intValue(), linked(definition, part));
      }
      part.getNumList().forEach(list -> add(numbering, list, definitions));
    }
    return numbering;
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

  private static void add(
      ListNumbering numbering, CTNum list, Map<Integer, CTAbstractNum> definitions) {
    int definition = list.getAbstractNumId().getVal().intValue();
    Map<Integer, NumberLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    CTAbstractNum defined = definitions.get(definition);
    for (CTLvl level : defined == null ? List.<CTLvl>of() : defined.getLvlList()) {
      levels.put(level.getIlvl().intValue(), level(level));
    }
    for (CTNumLvl override : list.getLvlOverrideList()) {
      int level = override.getIlvl().intValue();
      if (override.isSetLvl()) {
        levels.put(level, level(override.getLvl()));
      }
      if (override.isSetStartOverride()) {
        starts.put(level, override.getStartOverride().getVal().intValue());
      }
    }
    numbering.add(list.getNumId().intValue(), definition, levels, starts);
  }

  private static NumberLevel level(CTLvl level) {
    return new NumberLevel(
        level.isSetNumFmt() ? String.valueOf(level.getNumFmt().getVal()) : "",
        level.isSetLvlText() ? Objects.requireNonNullElse(level.getLvlText().getVal(), "") : "",
        level.isSetStart() ? level.getStart().getVal().intValue() : 1,
        !level.isSetLvlRestart() || level.getLvlRestart().getVal().signum() != 0,
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
