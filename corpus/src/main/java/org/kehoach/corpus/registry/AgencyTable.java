// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.registry.AgencyEntry.Place;
import org.kehoach.corpus.registry.AgencyEntry.WrittenName;

/// Reads the files of agencies, and refuses what is wrong in them.
final class AgencyTable {

  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ALSO_WRITTEN = 2;
  private static final int LEVEL = 3;
  private static final int PLACE = 4;
  private static final int FROM = 5;
  private static final int UNTIL = 6;
  private static final int SUCCESSOR = 7;
  private static final int ACT = 8;
  private static final int NOTE = 9;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern WRITTEN =
      Pattern.compile("(?<words>[^()@]+?)(?: (?<follows>\\([^()]+\\)))?(?:@(?<only>.+))?");
  private static final Pattern ONLY = Pattern.compile("\\d{2}|tỉnh|thành phố");

  /// What must follow the names of a place, in the files' words.
  private static final Map<String, Place> FOLLOWS =
      Map.of("(tỉnh)", Place.PROVINCE, "(huyện)", Place.DISTRICT, "(khu vực)", Place.REGION);

  private final Provinces provinces;
  private final Map<AgencyEntry, TableLine> lines = new LinkedHashMap<>();
  private final SequencedMap<String, AgencyEntry> entries = new LinkedHashMap<>();
  private final Map<String, Map<WrittenName, AgencyEntry>> owners = new HashMap<>();

  AgencyTable(Provinces provinces) {
    this.provinces = provinces;
  }

  /// Adds the entries of one file.
  ///
  /// @param groups whether they are groups
  AgencyTable add(List<TableLine> file, boolean groups) {
    for (TableLine line : file) {
      AgencyEntry entry = entry(line, groups);
      lines.put(entry, line);
      AgencyEntry other = entries.put(entry.id(), entry);
      if (other != null) {
        throw line.wrong("second agency " + entry.id() + ", after " + at(other));
      }
      entry.names().forEach(name -> own(line, name, entry));
    }
    return this;
  }

  /// All entries, once every file was added.
  SequencedMap<String, AgencyEntry> read() {
    lines.forEach((entry, line) -> checkSuccessor(line, entry));
    return entries;
  }

  private AgencyEntry entry(TableLine line, boolean groups) {
    String id = line.given(ID);
    if (!SLUG.matcher(id).matches()) {
      throw line.wrong("id " + id + " has other signs than small letters, digits and hyphens");
    }
    Place place = word(line, PLACE, Place.values());
    List<WrittenName> names =
        Stream.concat(Stream.of(line.given(NAME)), line.parts(ALSO_WRITTEN).stream())
            .map(name -> name(line, name, place))
            .toList();
    String level = line.optional(LEVEL);
    String successor = line.optional(SUCCESSOR);
    Validity validity = Validity.read(line, FROM, UNTIL);
    String act = line.optional(ACT);
    if (act.isEmpty() && !(validity.equals(Validity.ALWAYS) && successor.isEmpty())) {
      throw line.wrong("a date or a successor, but no act");
    }
    if (level.isEmpty() && !groups) {
      throw line.wrong("no level");
    }
    return new AgencyEntry(
        id,
        names,
        level.isEmpty() ? null : word(line, LEVEL, Agency.Level.values()),
        place,
        groups,
        validity,
        successor.isEmpty() ? null : successor,
        act,
        line.optional(NOTE));
  }

  private WrittenName name(TableLine line, String written, Place place) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw line.wrong("name \"" + written + "\" is not NAME, NAME (tỉnh) or NAME@20");
    }
    String follows = given(parts.group("follows"));
    String only = given(parts.group("only"));
    if (!follows.isEmpty() && FOLLOWS.get(follows) != place) {
      throw line.wrong(
          follows + " behind a name of place " + place.name().toLowerCase(Locale.ROOT));
    }
    if (follows.isEmpty() && (place == Place.DISTRICT || place == Place.REGION)) {
      throw line.wrong("name \"" + written + "\" needs (huyện) or (khu vực) behind it");
    }
    boolean known =
        provinces.all().stream()
            .anyMatch(unit -> only.equals(unit.codeBefore()) || only.equals(unit.codeSince()));
    if (!only.isEmpty() && !(ONLY.matcher(only).matches() && (only.length() > 2 || known))) {
      throw line.wrong("@" + only + " is neither a province's code nor @tỉnh or @thành phố");
    }
    return new WrittenName(parts.group("words"), follows, only);
  }

  private static String given(@Nullable String group) {
    return group == null ? "" : group;
  }

  /// Two agencies may share a name at different times alone.
  private void own(TableLine line, WrittenName name, AgencyEntry entry) {
    String key = AgencyNameWords.plain(name.words()) + name.follows();
    Map<WrittenName, AgencyEntry> others = owners.computeIfAbsent(key, k -> new HashMap<>());
    others.forEach(
        (otherName, other) -> {
          if (otherName.meets(name) && other.validity().overlaps(entry.validity())) {
            throw line.wrong("\"" + name.words() + "\" is " + other.id() + ", too: " + at(other));
          }
        });
    others.put(name, entry);
  }

  private void checkSuccessor(TableLine line, AgencyEntry entry) {
    Set<String> seen = new HashSet<>(Set.of(entry.id()));
    for (AgencyEntry last = entry; last.successor() != null; ) {
      AgencyEntry next = entries.get(last.successor());
      if (next == null) {
        throw line.wrong("no agency " + last.successor() + " to succeed " + last.id());
      }
      if (!seen.add(next.id())) {
        throw line.wrong(next.id() + " succeeds itself");
      }
      if (next.place() != entry.place()) {
        throw line.wrong("successor " + next.id() + " is of another place");
      }
      if (next.validity().until() != null) {
        if (last.validity().until() != null
            && next.validity().until().isBefore(last.validity().until())) {
          throw line.wrong("successor " + next.id() + " ended before");
        }
      }
      last = next;
    }
  }

  private static <E extends Enum<E>> E word(TableLine line, int column, E[] words) {
    String cell = line.given(column);
    return Arrays.stream(words)
        .filter(word -> word.name().equalsIgnoreCase(cell))
        .findFirst()
        .orElseThrow(() -> line.wrong(cell + " is none of " + Arrays.toString(words)));
  }

  private String at(AgencyEntry entry) {
    TableLine line = lines.get(entry);
    return line == null ? "this line" : line.file() + ":" + line.number();
  }
}
