// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile.Period;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.RuleSet;

/// The years that a plan covers, as its title says (`period.rules`).
record PeriodFinder(List<PeriodRule> rules) {

  private static final Pattern DATE =
      Pattern.compile(
          "ngày\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*|\\s*tháng\\s*\\d{1,2}\\s*năm\\s*)\\d{4}");

  PeriodFinder {
    rules = List.copyOf(rules);
  }

  /// What the years of a rule are to the plan.
  enum Meaning {
    OUTLOOK,
    ORIENTATION,
    SPAN,
    YEAR
  }

  /// One rule, ready for use.
  record PeriodRule(Pattern pattern, Meaning meaning) {}

  /// What a title says.
  record Years(Period period, @Nullable Integer outlook) {
    boolean isKnown() {
      return period.from() != null || period.to() != null;
    }
  }

  static final Years NO_YEARS = new Years(new Period(null, null), null);

  static PeriodFinder load() {
    return new PeriodFinder(
        RuleSet.load(PeriodFinder.class, "period.rules").rules().stream()
            .map(
                rule ->
                    new PeriodRule(Pattern.compile(rule.pattern()), Meaning.valueOf(rule.result())))
            .toList());
  }

  Years in(String title) {
    String text = DATE.matcher(Vietnamese.lower(title)).replaceAll(" ");
    Integer outlook = null;
    Integer orientation = null;
    for (PeriodRule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text);
      if (!matcher.find()) {
        continue;
      }
      switch (rule.meaning()) {
        case OUTLOOK -> outlook = Integer.valueOf(matcher.group("to"));
        case ORIENTATION -> orientation = Integer.valueOf(matcher.group("to"));
        case SPAN -> {
          Integer from = year(matcher, "from");
          Integer to = orientation == null ? year(matcher, "to") : orientation;
          return new Years(new Period(from, to), outlook);
        }
        case YEAR -> {
          Integer year = year(matcher, "from");
          return new Years(new Period(year, orientation == null ? year : orientation), outlook);
        }
      }
      text = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
    }
    return new Years(new Period(null, orientation), outlook);
  }

  private static @Nullable Integer year(Matcher matcher, String group) {
    boolean has = matcher.namedGroups().containsKey(group) && matcher.group(group) != null;
    return has ? Integer.valueOf(matcher.group(group)) : null;
  }
}
