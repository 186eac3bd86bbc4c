// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces.Unit;

/// Reads `provinces.tsv`, and refuses what is wrong in it.
final class ProvinceTable {

  private static final int NAME = 0;
  private static final int KIND = 1;
  private static final int CITY_SINCE = 2;
  private static final int CODE_BEFORE = 3;
  private static final int CODE_SINCE = 4;
  private static final int INTO = 5;
  private static final int ALSO_WRITTEN = 6;
  private static final int FROM = 7;
  private static final int UNTIL = 8;
  private static final int ACT = 9;

  private static final Set<String> KINDS = Set.of("tỉnh", "thành phố");

  private final SequencedMap<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, TableLine> codesSince = new LinkedHashMap<>();

  SequencedMap<String, Unit> read(List<TableLine> lines) {
    Map<Unit, TableLine> from = new LinkedHashMap<>();
    for (TableLine line : lines) {
      Unit unit = unit(line);
      from.put(unit, line);
      Stream.concat(Stream.of(unit.name()), unit.alsoWritten().stream())
          .forEach(spelling -> add(line, spelling, unit));
    }
    from.forEach((unit, line) -> checkSuccessor(line, unit));
    return units;
  }

  private void add(TableLine line, String spelling, Unit unit) {
    Unit other = units.put(Provinces.fold(spelling), unit);
    if (other != null && !other.equals(unit)) {
      throw line.wrong(spelling + " is " + other.name() + ", too");
    }
  }

  private Unit unit(TableLine line) {
    String kind = line.given(KIND);
    if (!KINDS.contains(kind)) {
      throw line.wrong("kind " + kind + " is neither tỉnh nor thành phố");
    }
    String since = line.optional(CODE_SINCE);
    String into = line.optional(INTO);
    Validity validity = Validity.read(line, FROM, UNTIL);
    if (since.isEmpty() == into.isEmpty() || into.isEmpty() != (validity.until() == null)) {
      throw line.wrong(
          "a unit has a code since 2025-07-01, or a successor and a last day, not both");
    }
    TableLine other = since.isEmpty() ? null : codesSince.put(code(line, since), line);
    if (other != null) {
      throw line.wrong("code since " + since + " stands in line " + other.number() + ", too");
    }
    try {
      return new Unit(
          line.given(NAME),
          kind,
          Validity.day(line.optional(CITY_SINCE)),
          code(line, line.given(CODE_BEFORE)),
          given(since),
          given(into),
          line.parts(ALSO_WRITTEN),
          validity,
          line.given(ACT));
    } catch (DateTimeParseException e) {
      throw line.wrong(e.getParsedString() + " is no day; write 2026-04-30");
    }
  }

  private void checkSuccessor(TableLine line, Unit unit) {
    if (unit.successor() != null) {
      Unit into = units.get(Provinces.fold(unit.successor()));
      if (into == null || into.codeSince() == null) {
        throw line.wrong("merged into " + unit.successor() + ", which is no unit of today");
      }
    }
  }

  private static String code(TableLine line, String code) {
    if (!code.matches("\\d{2}")) {
      throw line.wrong("code " + code + " has not two digits");
    }
    return code;
  }

  private static @Nullable String given(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
