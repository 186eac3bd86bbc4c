// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Districts.District;
import org.kehoach.corpus.registry.Provinces.Unit;

/// The places that may stand behind an agency's name: "tỉnh", "tỉnh Sơn La", "Sơn La", "khu vực
/// 14", "huyện Mường La".
final class PlaceNames {
  private static final List<String> KINDS = List.of("tỉnh", "thành phố", "tp");
  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final int MOST_REGIONS = 39;

  /// Words for the province itself, and the kind that it must be of; empty for any.
  private final Map<String, String> own = new HashMap<>();

  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Map<String, District>> districts;
  private final String region;

  PlaceNames(Provinces provinces, Districts districts, AgencyNameWords words) {
    for (String kind : KINDS) {
      String is = kind.equals("tỉnh") ? kind : "thành phố";
      Stream.of(kind, "của " + kind).forEach(name -> own.put(words.key(name), is));
    }
    own.put(words.key("cấp tỉnh"), "");
    own.put(words.key("cấp thành phố"), "thành phố");
    for (Unit unit : provinces.all()) {
      Stream.concat(Stream.of(unit.name()), unit.alsoWritten().stream())
          .forEach(
              name -> {
                units.put(words.key(name), unit);
                kinds(unit).forEach(kind -> units.put(words.key(kind + " " + name), unit));
              });
    }
    this.districts = districts.byProvince(words::key);
    region = words.key("khu vực") + " ";
  }

  private static Stream<String> kinds(Unit unit) {
    String today = unit.kind(null);
    return Stream.of(unit.firstKind(), today, today.equals("tỉnh") ? today : "tp").distinct();
  }

  /// The province that `place` names; null where it names none, or one that was not there yet.
  @Nullable Unit province(String place, Setting setting) {
    Unit here = setting.province();
    String kind = own.get(place);
    if (kind != null) {
      LocalDate then = setting.time().until();
      return here != null && (kind.isEmpty() || kind.equals(here.kind(then))) ? here : null;
    }
    Unit unit = units.get(place);
    return unit != null && unit.validity().begun(setting.time().until()) ? unit : null;
  }

  /// The district that `place` names in the province that is meant; null where there is none.
  @Nullable District district(String place, Setting setting) {
    Unit here = setting.province();
    return here == null ? null : districts.getOrDefault(here.codeBefore(), Map.of()).get(place);
  }

  /// The number of "khu vực 14" or "khu vực XIV"; 0 where `place` names no region.
  int region(String place) {
    if (!place.startsWith(region)) {
      return 0;
    }
    String number = place.substring(region.length());
    for (int i = 1; i <= MOST_REGIONS; i++) {
      if (number.equals(String.valueOf(i))
          || number.equals("x".repeat(i / 10) + ROMAN.get(i % 10))) {
        return i;
      }
    }
    return 0;
  }
}
