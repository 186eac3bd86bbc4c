// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.extractors.rules.RuleSet;

/// How organs that issue acts begin (`organs.rules`), in order of preference.
record OrganRules(List<OrganRule> rules) {

  OrganRules {
    rules = List.copyOf(rules);
  }

  /// How an organ's name is written, and what belongs to it.
  enum Kind {
    COMMITTEE,
    PARTY,
    BODY,
    CENTRAL
  }

  /// @param shortName what the organ is called, where the rule says it; empty for the others
  record OrganRule(Pattern pattern, Kind kind, String shortName) {}

  /// @param tier "tỉnh", "huyện" where the name of the organ says it; null otherwise
  record Start(OrganRule rule, int end, @Nullable String tier) {}

  static OrganRules load() {
    return new OrganRules(
        RuleSet.load(OrganRules.class, "organs.rules").rules().stream()
            .map(
                rule -> {
                  String[] result = rule.result().split(" ", 2);
                  return new OrganRule(
                      Pattern.compile(rule.pattern()),
                      Kind.valueOf(result[0]),
                      result.length > 1 ? result[1] : "");
                })
            .toList());
  }

  /// The organ whose name begins at `at` of `text`, which is in lower case; null where none does.
  @Nullable Start at(String text, int at) {
    for (OrganRule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        boolean tiered = matcher.namedGroups().containsKey("tier");
        return new Start(rule, matcher.end(), tiered ? matcher.group("tier") : null);
      }
    }
    return null;
  }
}
