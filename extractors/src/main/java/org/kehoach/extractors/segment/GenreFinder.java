// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.RuleSet;

/// Tells reports of what was done, regulations and scoring rules from plans (`genres.rules`), by
/// the line that names the act: in capitals, or alone.
final class GenreFinder {
  private static final int LONGEST_HEAD = 60;
  private static final int TITLE_LINES = 3;
  private static final int LONGEST_TITLE = 250;

  /// Place and date, which may stand in one line with the act's name.
  private static final Pattern DATE =
      Pattern.compile("^.{2,40}, ngày .{0,30}năm \\d{4} (?=\\p{Lu}{2})");

  private final List<GenreRule> rules;

  GenreFinder() {
    this.rules =
        RuleSet.load(GenreFinder.class, "genres.rules").rules().stream()
            .map(r -> new GenreRule(Pattern.compile(r.pattern()), Zone.valueOf(r.result())))
            .toList();
  }

  private record GenreRule(Pattern pattern, Zone zone) {}

  /// For each layer the zone of what no heading rule knows.
  Map<Layer, Zone> unknownChapters(PlanDocument document) {
    Map<Layer, Zone> zones = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      zones.put(
          layer,
          zone(
              document,
              document.blocks().stream().filter(block -> block.layer() == layer).toList()));
    }
    return zones;
  }

  private Zone zone(PlanDocument document, List<Block> layer) {
    for (int i = 0; i < Math.min(layer.size(), LONGEST_HEAD); i++) {
      Block block = layer.get(i);
      if (block.isHeading() && !block.marker().isEmpty()) {
        break;
      }
      String line = DATE.matcher(document.line(block).strip()).replaceFirst("");
      if (block.row() != null || !namesAnAct(line)) {
        continue;
      }
      String words =
          Stream.concat(
                  Stream.of(line),
                  layer.stream()
                      .skip(i + 1L)
                      .limit(TITLE_LINES)
                      .takeWhile(next -> isTitle(document, next))
                      .map(document::line))
              .collect(Collectors.joining(" "));
      String lower = Vietnamese.squeeze(Vietnamese.lower(words));
      for (GenreRule rule : rules) {
        if (rule.pattern.matcher(lower).find()) {
          return rule.zone;
        }
      }
    }
    return Zone.TASKS;
  }

  /// Whether a line below the act's name may go on with its title.
  private static boolean isTitle(PlanDocument document, Block block) {
    String line = document.line(block);
    return block.row() == null
        && block.marker().isEmpty()
        && line.length() < LONGEST_TITLE
        && !line.matches(".*[:;.]");
  }

  /// Whether a line begins with words in capitals, or is short enough to be an act's name alone.
  private static boolean namesAnAct(String line) {
    String first = line.split(" ", 3).length > 1 ? line.split(" ", 3)[1] : line;
    return first.equals(first.toUpperCase(Locale.ROOT)) && first.length() > 1
        || line.split(" ").length <= 3;
  }
}
