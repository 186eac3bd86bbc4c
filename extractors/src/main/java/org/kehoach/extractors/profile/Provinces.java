// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.tokens.Table;

/// The provinces and cities under the central government, before and since the merger of 2025-07-01
/// (`provinces.tsv`).
///
/// @param bySpelling the unit by each spelling, folded by [#fold]
/// @param pattern finds any spelling in text in lower case
public record Provinces(Map<String, Unit> bySpelling, Pattern pattern) {

  /// The day on which 63 units became 34.
  public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  public Provinces {
    bySpelling = Map.copyOf(bySpelling);
  }

  /// @param kind `tỉnh` or `thành phố`
  /// @param codeBefore official code before the merger
  /// @param codeSince official code since; null for one that was merged into another
  /// @param successor name of the unit that it was merged into or renamed to; null for one that is
  ///   still there
  public record Unit(
      String name,
      String kind,
      String codeBefore,
      @Nullable String codeSince,
      @Nullable String successor) {

    /// The unit as a document of `date` has it; a merged one keeps its old code.
    DocumentProfile.Province on(@Nullable LocalDate date) {
      boolean since = codeSince != null && (date == null || !date.isBefore(MERGER));
      return new DocumentProfile.Province(name, since ? String.valueOf(codeSince) : codeBefore);
    }
  }

  /// A unit named in a text.
  record Found(Unit unit, Span span) {}

  /// Loads `provinces.tsv`.
  public static Provinces load() {
    Map<String, Unit> units = new HashMap<>();
    for (String line : Table.lines(Provinces.class, "provinces.tsv")) {
      String[] columns = line.split("\t", -1);
      Unit unit =
          new Unit(columns[0], columns[1], columns[2], given(columns[3]), given(columns[4]));
      units.put(fold(unit.name()), unit);
      Arrays.stream(columns[5].split("\\|"))
          .filter(spelling -> !spelling.equals("-"))
          .forEach(spelling -> units.put(fold(spelling), unit));
    }
    String any =
        units.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .map(name -> name.replace(" ", "\\s*[-–]?\\s*"))
            .collect(Collectors.joining("|"));
    return new Provinces(units, Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
  }

  /// The unit of that name or spelling; null where there is none.
  public @Nullable Unit named(String name) {
    return bySpelling.get(fold(name));
  }

  /// The units that `text` names, in reading order.
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(Vietnamese.lower(text));
    while (matcher.find()) {
      Unit unit = named(matcher.group());
      if (unit != null) {
        found.add(new Found(unit, new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  private static @Nullable String given(String column) {
    return column.equals("-") ? null : column;
  }

  private static String fold(String name) {
    return Vietnamese.squeeze(Vietnamese.lower(name).replaceAll("[-–]", " "));
  }
}
