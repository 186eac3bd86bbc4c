// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.registry.Provinces.Found;
import org.kehoach.corpus.registry.Provinces.Unit;
import org.kehoach.corpus.text.Vietnamese;

/// Which province a document without letterhead belongs to.
record ProvinceFinder(Provinces provinces) {

  private static final Pattern TITLED =
      Pattern.compile("(?:tỉnh|thành phố|tp\\.?|tỉnh ủy|thành ủy)\\s*$");

  /// A province named fewer times than this is not the document's.
  private static final int ENOUGH = 2;

  /// The last province that `line` names, such as a title or the place before a date.
  @Nullable Unit namedIn(String line) {
    List<Found> found = provinces.in(line);
    return found.isEmpty() ? null : found.getLast().unit();
  }

  /// The province that `lines` name more than all others together; "tỉnh X" counts double.
  @Nullable Unit mostNamed(List<String> lines) {
    Map<Unit, Integer> votes = new HashMap<>();
    for (String line : lines) {
      String lower = Vietnamese.lowerInPlace(line);
      for (Found found : provinces.in(line)) {
        int start = found.span().start();
        boolean name = Character.isUpperCase(line.charAt(start));
        boolean ocean = lower.startsWith(" dương", found.span().end());
        if (name && !ocean) {
          String before = lower.substring(Math.max(0, start - 12), start);
          votes.merge(found.unit(), TITLED.matcher(before).find() ? 2 : 1, Integer::sum);
        }
      }
    }
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= ENOUGH && vote.getValue() * 2 > all)
        .max(Map.Entry.<Unit, Integer>comparingByValue().thenComparing(v -> v.getKey().name()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
