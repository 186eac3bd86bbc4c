// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

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

  static DocxNumbering of(@Nullable Element part) {
    DocxNumbering numbering = new DocxNumbering();
    Map<Integer, Element> definitions = new HashMap<>();
    for (Element definition : WordXml.children(part, "abstractNum")) {
      int id = WordXml.whole(WordXml.attribute(definition, "abstractNumId"), -1);
      definitions.put(id, linked(definition, part));
    }
    for (Element list : WordXml.children(part, "num")) {
      numbering.add(list, definitions);
    }
    return numbering;
  }

  /// A definition that only names a list style stands for the definition of that style.
  private static Element linked(Element definition, @Nullable Element part) {
    String link = WordXml.value(definition, "numStyleLink");
    return WordXml.children(part, "abstractNum").stream()
        .filter(other -> !link.isEmpty() && WordXml.value(other, "styleLink").equals(link))
        .findFirst()
        .orElse(definition);
  }

  private void add(Element list, Map<Integer, Element> definitions) {
    int numId = WordXml.whole(WordXml.attribute(list, "numId"), -1);
    int definition = WordXml.whole(WordXml.value(list, "abstractNumId"), -1);
    Map<Integer, DocxListLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    for (Element level : WordXml.children(definitions.get(definition), "lvl")) {
      levels.put(index(level), DocxListLevel.of(level));
    }
    for (Element override : WordXml.children(list, "lvlOverride")) {
      Element level = WordXml.child(override, "lvl");
      if (level != null) {
        levels.put(index(override), DocxListLevel.of(level));
      }
      int start = WordXml.whole(WordXml.value(override, "startOverride"), -1);
      if (start >= 0) {
        starts.put(index(override), start);
      }
    }
    levelsByNumId.put(numId, levels);
    definitionByNumId.put(numId, definition);
    startsByNumId.put(numId, starts);
  }

  private static int index(Element level) {
    return WordXml.whole(WordXml.attribute(level, "ilvl"), 0);
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
