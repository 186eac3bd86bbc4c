// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The agencies that have one name everywhere (`agencies-*.tsv`).
public final class AgencyRegistry {

  static final String GROUPS = "agencies-groups.tsv";

  /// The files, all in this package.
  static final List<String> FILES =
      List.of(
          "agencies-central.tsv",
          "agencies-province.tsv",
          "agencies-organisations.tsv",
          "agencies-district.tsv",
          "agencies-enterprises.tsv",
          GROUPS);

  private final SequencedMap<String, AgencyEntry> entries;

  AgencyRegistry(SequencedMap<String, AgencyEntry> entries) {
    this.entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
  }

  /// Loads all files.
  public static AgencyRegistry load(Provinces provinces) {
    AgencyTable table = new AgencyTable(provinces);
    FILES.forEach(file -> table.add(TableLine.load(file), file.equals(GROUPS)));
    return new AgencyRegistry(table.read());
  }

  /// All entries, in the files' order.
  public Collection<AgencyEntry> all() {
    return entries.values();
  }

  /// The entry of an agency's id, `so-y-te` or `so-y-te/14`; null where there is none.
  public @Nullable AgencyEntry entry(String id) {
    return entries.get(typeOf(id));
  }

  /// The id without its place: `so-y-te` of `so-y-te/14`.
  public static String typeOf(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /// Who does the work of `entry` today, which may be itself.
  public AgencyEntry today(AgencyEntry entry) {
    AgencyEntry last = entry;
    for (AgencyEntry next = successor(last); next != null; next = successor(last)) {
      last = next;
    }
    return last;
  }

  /// The ids of `entry`, of those who did its work before, and of those who did it after, but of no
  /// other that was merged with it.
  public Set<String> line(AgencyEntry entry) {
    return all().stream()
        .filter(other -> becomes(entry, other) || becomes(other, entry))
        .map(AgencyEntry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether `later` is `entry`, or did its work after it.
  private boolean becomes(AgencyEntry entry, AgencyEntry later) {
    for (AgencyEntry at = entry; at != null; at = successor(at)) {
      if (at.equals(later)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable AgencyEntry successor(AgencyEntry entry) {
    return entry.successor() == null ? null : entries.get(entry.successor());
  }
}
