// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The districts, district towns, and cities within provinces that there were until 2025-06-30
/// (`districts.tsv`).
public record Districts(List<District> all) {

  static final String FILE = "districts.tsv";
  private static final Set<String> KINDS = Set.of("huyện", "quận", "thị xã", "thành phố");

  public Districts {
    all = List.copyOf(all);
  }

  /// @param code three digits
  /// @param kind `huyện`, `quận`, `thị xã` or `thành phố`
  /// @param province the province's code until 2025-06-30
  public record District(String code, String kind, String name, String province) {}

  /// Loads `districts.tsv`.
  public static Districts load(Provinces provinces) {
    return of(TableLine.load(FILE), provinces);
  }

  /// @throws IllegalArgumentException where a line is wrong
  static Districts of(List<TableLine> lines, Provinces provinces) {
    Set<String> codes =
        provinces.all().stream().map(Provinces.Unit::codeBefore).collect(Collectors.toSet());
    Map<String, District> byCode = new LinkedHashMap<>();
    Map<String, District> byName = new LinkedHashMap<>();
    for (TableLine line : lines) {
      District district = new District(line.given(0), line.given(1), line.given(2), line.given(3));
      if (!district.code().matches("\\d{3}")) {
        throw line.wrong("code " + district.code() + " has not three digits");
      }
      if (!KINDS.contains(district.kind())) {
        throw line.wrong("kind " + district.kind() + " is none of huyện, quận, thị xã, thành phố");
      }
      if (!codes.contains(district.province())) {
        throw line.wrong("no province had the code " + district.province());
      }
      if (byCode.put(district.code(), district) != null) {
        throw line.wrong("second district " + district.code());
      }
      String name = district.kind() + " " + district.name() + " in " + district.province();
      if (byName.put(name, district) != null) {
        throw line.wrong("second " + name);
      }
    }
    return new Districts(List.copyOf(byCode.values()));
  }

  /// The districts by a spelling of kind and name together ("huyện Mường La"), those of each
  /// province apart.
  Map<String, Map<String, District>> byProvince(Function<String, String> spelling) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                District::province,
                Collectors.toMap(
                    d -> spelling.apply(d.kind() + " " + d.name()), d -> d, (a, b) -> a)));
  }
}
