// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.extractors.rules.NeededLiterals;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;
import org.kehoach.extractors.trace.Reason;

/// A rule of a deadline file, ready to run.
///
/// @param needed what a text must hold for `pattern` to match
/// @param unlessNamed whether it counts only outside the names of documents
/// @param results what a match means, one per deadline
/// @param reason the rule as the reason for a decision
record DeadlineRule(
    String id,
    Pattern pattern,
    NeededLiterals needed,
    boolean unlessNamed,
    List<DeadlineResult> results,
    Reason reason) {

  private static final String UNLESS_NAMED = "unless-named ";

  /// Words do not begin or end in the middle of a word or number.
  private static final String BEGIN = "(?<![\\p{L}\\p{N}])(?:";

  private static final String END = ")(?![\\p{L}\\p{N}])";

  static List<DeadlineRule> load(String file, Map<String, String> shorthands) {
    return RuleSet.load(DeadlineRule.class, file).rules().stream()
        .map(rule -> of(rule, shorthands))
        .toList();
  }

  private static DeadlineRule of(Rule rule, Map<String, String> shorthands) {
    boolean unlessNamed = rule.result().startsWith(UNLESS_NAMED);
    String results = unlessNamed ? rule.result().substring(UNLESS_NAMED.length()) : rule.result();
    String pattern = BEGIN + Shorthands.expand(rule.pattern(), shorthands) + END;
    return new DeadlineRule(
        rule.id(),
        Pattern.compile(pattern),
        NeededLiterals.of(pattern),
        unlessNamed,
        Arrays.stream(results.split(" \\+ ", -1))
            .map(r -> DeadlineResult.parse(rule.id(), r))
            .toList(),
        rule.reason());
  }

  Matcher matcher(String lowerCase) {
    return pattern.matcher(lowerCase).useTransparentBounds(true);
  }
}
