// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.text.Vietnamese;

/// The provinces and cities under the central government, before and since the merger of 2025-07-01
/// (`provinces.tsv`).
///
/// @param bySpelling the unit by each spelling, folded by [#fold]
/// @param pattern finds any spelling in text in lower case
public record Provinces(SequencedMap<String, Unit> bySpelling, Pattern pattern) {

  /// The day on which 63 units became 34.
  public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  static final String FILE = "provinces.tsv";

  public Provinces {
    bySpelling = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bySpelling));
  }

  /// @param firstKind `tỉnh` or `thành phố`
  /// @param citySince the day on which a tỉnh became a thành phố under its name; null for others
  /// @param codeBefore official code before the merger
  /// @param codeSince official code since; null for one that was merged into another
  /// @param successor name of the unit that it was merged into or renamed to; null for one that is
  ///   still there
  public record Unit(
      String name,
      String firstKind,
      @Nullable LocalDate citySince,
      String codeBefore,
      @Nullable String codeSince,
      @Nullable String successor,
      List<String> alsoWritten,
      Validity validity,
      String act) {

    public Unit {
      alsoWritten = List.copyOf(alsoWritten);
    }

    /// `tỉnh` or `thành phố`, as of `date`; today's where that is null.
    public String kind(@Nullable LocalDate date) {
      return citySince != null && (date == null || !date.isBefore(citySince))
          ? "thành phố"
          : firstKind;
    }

    /// Its code as a document of `date` has it; a merged one keeps its old code.
    public String code(@Nullable LocalDate date) {
      boolean since = codeSince != null && (date == null || !date.isBefore(MERGER));
      return since ? String.valueOf(codeSince) : codeBefore;
    }
  }

  /// Whether `province` is `unit` or has been merged into it.
  public static boolean isIn(DocumentProfile.@Nullable Province province, Unit unit) {
    return province != null
        && (province.name().equals(unit.name()) || province.today().name().equals(unit.name()));
  }

  /// A unit named in a text.
  public record Found(Unit unit, Span span) {}

  /// Loads `provinces.tsv`.
  public static Provinces load() {
    return of(TableLine.load(FILE));
  }

  /// @throws IllegalArgumentException where a line is wrong
  static Provinces of(List<TableLine> lines) {
    SequencedMap<String, Unit> units = new ProvinceTable().read(lines);
    String any =
        units.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .map(name -> name.replace(" ", "\\s*[-–]?\\s*"))
            .collect(Collectors.joining("|"));
    return new Provinces(units, Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
  }

  /// All units, merged ones too.
  public Collection<Unit> all() {
    return bySpelling.values().stream().distinct().toList();
  }

  /// The unit of that name or spelling; null where there is none.
  public @Nullable Unit named(String name) {
    return bySpelling.get(fold(name));
  }

  /// The unit that a user means by `typed`: accents, case, "tỉnh" and "thành phố" are free; null
  /// where there is none.
  public @Nullable Unit typed(String typed) {
    String wanted = Vietnamese.squeeze(Vietnamese.unaccented(fold(typed)).replace(".", " "));
    String bare = wanted.replaceFirst("^(?:tinh|thanh pho|tp) ?(?=.)", "");
    return bySpelling.entrySet().stream()
        .filter(unit -> List.of(wanted, bare).contains(Vietnamese.unaccented(unit.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /// The unit that `unit` is today, which may be itself.
  public Unit today(Unit unit) {
    Unit last = unit;
    for (Unit next = successor(last); next != null; next = successor(last)) {
      last = next;
    }
    return last;
  }

  private @Nullable Unit successor(Unit unit) {
    return unit.successor() == null ? null : named(unit.successor());
  }

  /// The unit as a document of `date` has it, with what it is today.
  public DocumentProfile.Province on(Unit unit, @Nullable LocalDate date) {
    Unit today = today(unit);
    return new DocumentProfile.Province(
        unit.name(),
        unit.code(date),
        new DocumentProfile.Province.Today(today.name(), today.code(null)));
  }

  /// The units that `text` names, in reading order.
  public List<Found> in(String text) {
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

  static String fold(String name) {
    return Vietnamese.squeeze(Vietnamese.lower(name).replaceAll("[-–]", " "));
  }
}
