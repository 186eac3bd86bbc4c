// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.List;
import java.util.function.Predicate;

/// The words around a name that do not change which agency is meant (`around-names.tsv`): a title
/// in front, a remark behind.
///
/// @param front each as words, as `behind`
record NameFrame(List<List<String>> front, List<List<String>> behind) {

  static final String FILE = "around-names.tsv";

  static NameFrame of(List<TableLine> lines, AgencyNameWords words) {
    for (TableLine line : lines) {
      if (!List.of("front", "behind").contains(line.given(1))) {
        throw line.wrong(line.given(1) + " is neither front nor behind");
      }
    }
    return new NameFrame(in(lines, "front", words), in(lines, "behind", words));
  }

  private static List<List<String>> in(List<TableLine> lines, String where, AgencyNameWords words) {
    return lines.stream()
        .filter(line -> line.given(1).equals(where))
        .map(line -> words.of(line.given(0)))
        .toList();
  }

  /// `name` without one title or remark; as it is where it has none.
  ///
  /// @param isHere whether words name the place that is meant anyway
  List<String> shortened(List<String> name, Predicate<List<String>> isHere) {
    for (List<String> remark : behind) {
      for (int at = name.size() - remark.size(); at > 0; at--) {
        List<String> rest = name.subList(at, name.size());
        if (startsWith(rest, remark)) {
          List<String> place = rest.subList(remark.size(), rest.size());
          if (place.isEmpty() || isHere.test(place)) {
            return name.subList(0, at);
          }
        }
      }
    }
    for (List<String> title : front) {
      if (name.size() > title.size() && startsWith(name, title)) {
        return name.subList(title.size(), name.size());
      }
    }
    return name;
  }

  private static boolean startsWith(List<String> words, List<String> first) {
    return words.size() >= first.size() && words.subList(0, first.size()).equals(first);
  }
}
