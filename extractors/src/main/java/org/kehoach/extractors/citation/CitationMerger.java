// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.text.Vietnamese;

/// Makes one citation of all mentions of a document: those with the same number, laws with the same
/// name (and not of different years), and short forms ("Nghị quyết 57") where only one cited
/// document fits.
final class CitationMerger {
  private final Map<String, MentionGroup> groups = new LinkedHashMap<>();
  private final List<PlacedMention> shortened = new ArrayList<>();

  void add(PlacedMention placed) {
    CitedMention mention = placed.mention();
    if (mention.partial()) {
      shortened.add(placed);
    } else if (mention.isNamedLaw()) {
      MentionGroup group = lawGroup(mention);
      group.add(placed);
      if (mention.number() != null) {
        groups.putIfAbsent(numberKey(mention.number()), group);
      }
    } else {
      String key =
          mention.number() != null
              ? numberKey(mention.number())
              : mention.type()
                  + " "
                  + mention.date()
                  + " "
                  + folded(mention.name() == null ? mention.issuer() + "" : mention.name());
      groups.computeIfAbsent(key, k -> new MentionGroup()).add(placed);
    }
  }

  /// The citations, in the order of their first mentions.
  List<Citation> citations(PlanDocument document) {
    for (PlacedMention figure : shortened) {
      List<MentionGroup> meant =
          groups.values().stream()
              .distinct()
              .filter(g -> g.isShortenedTo(figure.mention()))
              .toList();
      if (meant.size() == 1) {
        meant.getFirst().add(figure);
      }
    }
    return groups.values().stream()
        .distinct()
        .sorted(Comparator.comparingInt(MentionGroup::start))
        .map(group -> group.citation(document))
        .toList();
  }

  private MentionGroup lawGroup(CitedMention law) {
    String key = "law " + folded(law.name() + "");
    for (int edition = 0; ; edition++) {
      MentionGroup group = groups.computeIfAbsent(key + "#" + edition, k -> new MentionGroup());
      if (group.accepts(law)) {
        return group;
      }
    }
  }

  private static String numberKey(String number) {
    return "number " + DocumentNumber.fold(number);
  }

  private static String folded(String name) {
    return Vietnamese.squeeze(Vietnamese.lower(name).replaceAll("[^\\p{L}\\d]+", " "));
  }
}
