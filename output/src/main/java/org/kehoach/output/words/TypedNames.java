// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.AgencyEntry;
import org.kehoach.corpus.registry.AgencyLinker;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.text.VietnameseOrder;

/// The provinces and agencies of the registry under the names that users type: accents and case are
/// free, abbreviations understood.
///
/// @param linker takes names as they are typed
public record TypedNames(
    Abbreviations abbreviations,
    Provinces provinces,
    AgencyRegistry agencies,
    AgencyLinker linker) {

  /// Loads the registry.
  public static TypedNames load(Abbreviations abbreviations) {
    Provinces provinces = Provinces.load();
    AgencyRegistry agencies = AgencyRegistry.load(provinces);
    return new TypedNames(
        abbreviations,
        provinces,
        agencies,
        new AgencyLinker(
            agencies, provinces, name -> String.join(" ", abbreviations.expand(name))));
  }

  /// The province that `typed` means; null where it means none.
  public Provinces.@Nullable Unit province(String typed) {
    return provinces.typed(typed);
  }

  /// The agency that `typed` means, with those whose work it took over and those who took over its
  /// own: their ids without a province. More agencies where it may mean more, none where none.
  public Set<String> line(String typed, Provinces.@Nullable Unit province) {
    return linker.meant(typed, province).stream()
        .map(agencies::line)
        .flatMap(Set<String>::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What the agency that `typed` means is called; several names where it may mean more, `typed`
  /// itself where it means none.
  public String called(String typed, Provinces.@Nullable Unit province) {
    String names =
        linker.meant(typed, province).stream()
            .map(AgencyEntry::name)
            .sorted(new VietnameseOrder())
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? typed : names;
  }

  /// Whether `name` holds the words of `typed`, one after the other.
  public boolean contain(String name, String typed) {
    List<String> words = abbreviations.expand(typed);
    return !words.isEmpty() && Collections.indexOfSubList(abbreviations.expand(name), words) >= 0;
  }

  /// What the agency of an id is called; the id itself where the registry does not know it.
  public String name(String id) {
    AgencyEntry entry = agencies.entry(id);
    return entry == null ? id : entry.name();
  }
}
