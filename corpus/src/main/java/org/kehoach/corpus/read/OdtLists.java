// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// The lists of an ODT file, counting as its items are read from first to last.
final class OdtLists {

  /// The numbering of headings that stand in no list.
  private static final int HEADINGS = 0;

  private final Map<String, Map<Integer, NumberLevel>> levelsByStyle = new HashMap<>();
  private final Map<String, Integer> idByName = new HashMap<>();
  private final Map<String, Integer> lastIdByStyle = new HashMap<>();
  private final ListNumbering numbering = new ListNumbering();
  private int lists;

  private OdtLists() {}

  /// The list styles in `parts`, of which a later one counts before an earlier one.
  static OdtLists of(List<? extends Element> parts) {
    OdtLists all = new OdtLists();
    for (Element part : parts) {
      for (Element style : part.select("text|list-style")) {
        all.levelsByStyle.put(style.attr("style:name"), levels(style));
      }
      for (Element style : part.select("text|outline-style")) {
        all.numbering.add(HEADINGS, HEADINGS, levels(style), Map.of());
      }
    }
    return all;
  }

  /// Takes up an outermost list and gives its id.
  int begin(Element list) {
    String style = list.attr("text:style-name");
    int id = ++lists;
    int before =
        list.hasAttr("text:continue-list")
            ? idByName.getOrDefault(list.attr("text:continue-list"), id)
            : list.attr("text:continue-numbering").equals("true")
                ? lastIdByStyle.getOrDefault(style, id)
                : id;
    idByName.put(list.attr("xml:id"), before);
    lastIdByStyle.put(style, before);
    numbering.add(id, before, levelsByStyle.getOrDefault(style, Map.of()), Map.of());
    return id;
  }

  /// The marker, with the space after it, of the next item at `level`, from 0.
  String next(int id, int level, Element item) {
    String start = item.attr("text:start-value");
    if (start.matches("\\d{1,6}")) {
      numbering.goOnAt(id, level, Integer.parseInt(start));
    }
    return numbering.next(id, level);
  }

  /// The number, with the space after it, of a heading that stands in no list.
  String nextHeading(int level) {
    return numbering.next(HEADINGS, level);
  }

  private static Map<Integer, NumberLevel> levels(Element style) {
    Map<Integer, NumberLevel> levels = new HashMap<>();
    for (Element level : style.children()) {
      int number = WordXml.whole(level.attr("text:level"), 0);
      if (number > 0) {
        levels.put(number - 1, level(level, number));
      }
    }
    return levels;
  }

  private static NumberLevel level(Element level, int number) {
    boolean bullet = level.normalName().endsWith("-bullet");
    String format = bullet ? "bullet" : format(level.attr("style:num-format"));
    return new NumberLevel(
        format,
        bullet ? level.attr("text:bullet-char") : pattern(level, number, format),
        WordXml.whole(level.attr("text:start-value"), 1),
        number - 1,
        false,
        " ");
  }

  /// LibreOffice writes the whole pattern, too ("%1%.%2%."); else it is put together.
  private static String pattern(Element level, int number, String format) {
    if (level.hasAttr("loext:num-list-format")) {
      return level.attr("loext:num-list-format").replaceAll("%(\\d)%", "%$1");
    }
    int shown = Math.clamp(WordXml.whole(level.attr("text:display-levels"), 1), 1, number);
    String numbers =
        format.equals("none")
            ? ""
            : IntStream.rangeClosed(number - shown + 1, number)
                .mapToObj(n -> "%" + n)
                .collect(Collectors.joining("."));
    return level.attr("style:num-prefix") + numbers + level.attr("style:num-suffix");
  }

  /// The name that DOCX has for a format of numbers.
  private static String format(String written) {
    return switch (written) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      case "01, 02, 03, ..." -> "decimalZero";
      default -> "decimal";
    };
  }
}
