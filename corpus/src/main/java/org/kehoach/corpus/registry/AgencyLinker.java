// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.AgencyEntry.Place;
import org.kehoach.corpus.registry.AgencyEntry.WrittenName;
import org.kehoach.corpus.registry.Districts.District;
import org.kehoach.corpus.registry.Provinces.Unit;

/// Finds the agency of the registry that a name means. A name that might mean two is linked to
/// neither: a wrong link is worse than none.
///
/// A name is looked up whole, then without the place behind it ("Sở Y tế tỉnh Sơn La"), then
/// without a remark or a title around it ("Giám đốc Sở Y tế"). Names are found at any date, since
/// plans use old ones for long; where two agencies had one name at different times, the date
/// decides.
public final class AgencyLinker {

  /// No agency's name has more words, a title and a place included.
  private static final int MOST_WORDS = 40;

  /// Times that names had different meanings at.
  private static final List<Validity> TIMES =
      List.of(
          Validity.ALWAYS,
          Validity.on(Provinces.MERGER.minusYears(1)),
          Validity.on(Provinces.MERGER));

  private record Named(WrittenName name, AgencyEntry entry) {
    boolean isOfProvince() {
      return entry.place() == Place.PROVINCE;
    }

    boolean isGroupAnywhere() {
      return entry.group() && entry.place() == Place.NATION;
    }

    /// Whether the name is used in a province, or anywhere where it is of none.
    boolean isUsedIn(@Nullable Unit unit, Validity time) {
      String only = name.only();
      return only.isEmpty()
          || unit != null
              && List.of(unit.kind(time.until()), unit.codeBefore(), unit.code(time.until()))
                  .contains(only);
    }
  }

  private final AgencyRegistry registry;
  private final Provinces provinces;
  private final AgencyNameWords words;
  private final PlaceNames places;
  private final NameFrame frame;

  /// By the key of their words: names that stand alone, and those that a place must follow.
  private final Map<String, List<Named>> alone = new HashMap<>();

  private final Map<String, List<Named>> followed = new HashMap<>();

  /// @param spelling brings any name to one spelling: lower case, abbreviations written out
  public AgencyLinker(
      AgencyRegistry registry, Provinces provinces, UnaryOperator<String> spelling) {
    this.registry = registry;
    this.provinces = provinces;
    this.words = AgencyNameWords.in(spelling);
    this.places = new PlaceNames(provinces, Districts.load(provinces), words);
    this.frame = NameFrame.of(TableLine.load(NameFrame.FILE), words);
    registry.all().forEach(this::add);
  }

  private void add(AgencyEntry entry) {
    entry.names(false).forEach(name -> add(alone, name, entry));
    entry.names(true).forEach(name -> add(followed, name, entry));
  }

  private void add(Map<String, List<Named>> to, WrittenName name, AgencyEntry entry) {
    to.computeIfAbsent(words.key(name.words()), key -> new ArrayList<>())
        .add(new Named(name, entry));
  }

  /// The agency that `name` means there and then; empty where that is unknown or unsure.
  public Optional<AgencyLink> link(String name, Setting setting) {
    List<String> left = words.of(name);
    if (left.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Predicate<List<String>> isHere =
        place -> setting.province() != null && setting.province().equals(province(place, setting));
    while (!left.isEmpty()) {
      Optional<AgencyLink> link = whole(left, setting);
      if (link.isPresent()) {
        return link;
      }
      List<String> shorter = frame.shortened(left, isHere);
      if (shorter.size() == left.size()) {
        break;
      }
      left = shorter;
    }
    return Optional.empty();
  }

  /// The agencies that `name` means in one province or another, at one time or another; those of
  /// `province` alone where it is given.
  public Set<AgencyEntry> meant(String name, @Nullable Unit province) {
    List<Unit> units = province == null ? List.copyOf(provinces.all()) : List.of(province);
    return units.stream()
        .flatMap(
            unit -> TIMES.stream().map(time -> new Setting(unit, unit.code(time.until()), time)))
        .flatMap(setting -> link(name, setting).stream())
        .map(AgencyLink::entry)
        .collect(Collectors.toSet());
  }

  private @Nullable Unit province(List<String> place, Setting setting) {
    return places.province(String.join(" ", place), setting);
  }

  private Optional<AgencyLink> whole(List<String> name, Setting setting) {
    Optional<AgencyLink> link = alone(name, setting);
    for (int at = name.size() - 1; at > 0 && link.isEmpty(); at--) {
      link =
          placed(
              String.join(" ", name.subList(0, at)),
              String.join(" ", name.subList(at, name.size())),
              setting);
    }
    return link;
  }

  private Optional<AgencyLink> alone(List<String> name, Setting setting) {
    List<Named> all = alone.getOrDefault(String.join(" ", name), List.of());
    return one(all.stream(), setting.province(), setting.time())
        .flatMap(
            entry ->
                entry.place() == Place.NATION
                    ? Optional.of(link(entry, ""))
                    : Optional.ofNullable(setting.province())
                        .map(unit -> link(entry, unit, setting)));
  }

  private Optional<AgencyLink> placed(String name, String place, Setting setting) {
    List<Named> named = followed.getOrDefault(name, List.of());
    Unit unit = places.province(place, setting);
    if (unit != null) {
      Stream<Named> all =
          Stream.concat(alone.getOrDefault(name, List.of()).stream(), named.stream());
      Optional<AgencyLink> link =
          one(all.filter(Named::isOfProvince), unit, setting.time())
              .map(entry -> link(entry, unit, setting));
      return unit.equals(setting.province()) ? link.or(() -> group(name, setting)) : link;
    }
    int region = places.region(place);
    if (region > 0) {
      return one(named.stream().filter(n -> n.entry.place() == Place.REGION), null, setting.time())
          .map(entry -> link(entry, "/kv" + region));
    }
    District district = places.district(place, setting);
    return district == null
        ? Optional.empty()
        : one(named.stream().filter(n -> n.entry.place() == Place.DISTRICT), null, setting.time())
            .map(entry -> link(entry, "/" + district.code()));
  }

  /// A group of the whole country, of which those in the province are meant.
  private Optional<AgencyLink> group(String name, Setting setting) {
    Stream<Named> all = alone.getOrDefault(name, List.of()).stream();
    return one(all.filter(Named::isGroupAnywhere), null, setting.time())
        .map(entry -> link(entry, ""));
  }

  /// The only one that was called so then, else the only one that ever was.
  private static Optional<AgencyEntry> one(
      Stream<Named> named, @Nullable Unit unit, Validity time) {
    List<AgencyEntry> ever =
        named.filter(n -> n.isUsedIn(unit, time)).map(Named::entry).distinct().toList();
    List<AgencyEntry> then = ever.stream().filter(e -> e.validity().overlaps(time)).toList();
    List<AgencyEntry> left = then.isEmpty() ? ever : then;
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  /// The agency in a province; its successor is in the province that this one is today.
  private AgencyLink link(AgencyEntry entry, Unit unit, Setting setting) {
    boolean here = unit.equals(setting.province()) && setting.code() != null;
    String code = here ? String.valueOf(setting.code()) : unit.code(setting.time().until());
    return link(entry, "/" + code, "/" + provinces.today(unit).code(null));
  }

  private AgencyLink link(AgencyEntry entry, String place) {
    return link(entry, place, place);
  }

  private AgencyLink link(AgencyEntry entry, String place, String placeToday) {
    AgencyEntry today = registry.today(entry);
    String id = entry.id() + place;
    String idToday = today.id() + placeToday;
    boolean gone = today.validity().until() != null;
    return new AgencyLink(entry, id, gone || idToday.equals(id) ? null : idToday);
  }
}
