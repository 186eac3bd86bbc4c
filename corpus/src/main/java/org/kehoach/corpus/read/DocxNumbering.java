// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/// The lists of a Word document, counting as its paragraphs are read from first to last.
///
/// Follows Word: lists made from one definition count on together, unless a list says where it
/// starts; a number starts anew after one of an outer level.
final class DocxNumbering {

  private final Map<Integer, Map<Integer, DocxListLevel>> levelsByNumId = new HashMap<>();
  private final Map<Integer, Integer> definitionByNumId = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> startsByNumId = new HashMap<>();
  private final Map<Integer, int[]> countsByDefinition = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  private DocxNumbering() {}

  static DocxNumbering of(@Nullable CTNumbering part) {
    DocxNumbering numbering = new DocxNumbering();
    if (part != null) {
      Map<Integer, CTAbstractNum> definitions = new HashMap<>();
      for (CTAbstractNum definition : part.getAbstractNumList()) {
        definitions.put(definition.getAbstractNumId().intValue(), linked(definition, part));
      }
      part.getNumList().forEach(list -> numbering.add(list, definitions));
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

  private void add(CTNum list, Map<Integer, CTAbstractNum> definitions) {
    int numId = list.getNumId().intValue();
    int definition = list.getAbstractNumId().getVal().intValue();
    Map<Integer, DocxListLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    CTAbstractNum defined = definitions.get(definition);
    for (CTLvl level : defined == null ? List.<CTLvl>of() : defined.getLvlList()) {
      levels.put(level.getIlvl().intValue(), DocxListLevel.of(level));
    }
    for (CTNumLvl override : list.getLvlOverrideList()) {
      int level = override.getIlvl().intValue();
      if (override.isSetLvl()) {
        levels.put(level, DocxListLevel.of(override.getLvl()));
      }
      if (override.isSetStartOverride()) {
        starts.put(level, override.getStartOverride().getVal().intValue());
      }
    }
    levelsByNumId.put(numId, levels);
    definitionByNumId.put(numId, definition);
    startsByNumId.put(numId, starts);
  }

  /// The marker, with the space after it, of the next paragraph at `level` of list `numId`; empty
  /// for a paragraph in no list.
  String next(int numId, int level) {
    Map<Integer, DocxListLevel> levels = levelsByNumId.get(numId);
    DocxListLevel at = levels == null ? null : levels.get(level);
    if (levels == null || at == null || level < 0 || level >= DocxListLevel.LEVELS) {
      return "";
    }
    int[] counts =
        countsByDefinition.computeIfAbsent(
            definitionByNumId.getOrDefault(numId, -1), id -> DocxListLevel.uncounted());
    Integer start = startsByNumId.getOrDefault(numId, Map.of()).get(level);
    if (start != null && started.add(numId + "/" + level)) {
      counts[level] = start;
    } else {
      counts[level] = counts[level] == DocxListLevel.UNCOUNTED ? at.start() : counts[level] + 1;
    }
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      DocxListLevel inner = levels.get(deeper);
      if (inner == null || inner.restarts()) {
        counts[deeper] = DocxListLevel.UNCOUNTED;
      }
    }
    return at.marker(counts, levels);
  }
}
