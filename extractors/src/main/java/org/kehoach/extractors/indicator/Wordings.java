// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;
import org.kehoach.extractors.tokens.Table;

/// Brings wordings to their keys, by `wordings.rules` and `fillers.txt`. Immutable.
final class Wordings {

  private static final String LETTER = "[\\p{L}\\p{M}\\d]";

  /// "tỉnh Lạng Sơn": names of territories begin with capitals.
  private static final Pattern TERRITORY =
      Pattern.compile(
          "((?:[Tt]ỉnh|[Tt]hành phố)) \\p{Lu}\\p{Ll}+(?:\\s*-\\s*\\p{Lu}\\p{Ll}+|"
              + " \\p{Lu}\\p{Ll}+)*");

  private static final Pattern MARK_OR_WORD =
      Pattern.compile("@[a-z0-9-]+|#[<>=]+[a-z0-9.]+|" + LETTER + "+");

  private final List<Replacement> replacements;
  private final Pattern fillers;

  private Wordings(List<Replacement> replacements, Pattern fillers) {
    this.replacements = replacements;
    this.fillers = fillers;
  }

  /// A rule, ready to use.
  private record Replacement(Pattern pattern, String result) {

    static Replacement of(Rule rule) {
      return new Replacement(wholeWords(rule.pattern()), rule.result());
    }

    String in(String wording) {
      Matcher matcher = pattern.matcher(wording);
      return matcher.find() ? tidy(matcher.replaceAll(" " + result + " ")) : wording;
    }
  }

  static Wordings load() {
    return of(RuleSet.load(Wordings.class, "wordings.rules"));
  }

  static Wordings of(RuleSet rules) {
    return new Wordings(
        rules.rules().stream().map(Replacement::of).toList(),
        wholeWords(
            Table.lines(Wordings.class, "fillers.txt").stream()
                .map(Pattern::quote)
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"))));
  }

  private static Pattern wholeWords(String pattern) {
    return Pattern.compile(
        "(?:(?<!" + LETTER + ")|(?!" + LETTER + "))(?:" + pattern + ")(?:(?!" + LETTER + ")|(?<!"
            + LETTER + "))");
  }

  /// The wording behind all rules, before the fillers go; in lower case.
  String ruled(String wording) {
    String text =
        tidy(Vietnamese.lower(TERRITORY.matcher(Vietnamese.nfc(wording)).replaceAll("$1")));
    for (Replacement each : replacements) {
      text = each.in(text);
    }
    return text;
  }

  private static String tidy(String text) {
    return Vietnamese.squeeze(text).replace("( ", "(").replace(" )", ")").replace(" ,", ",");
  }

  /// The key of what a target measures; an increase is another thing than a level.
  WordingKey key(String wording, Measure measure) {
    String text = fillers.matcher(WordedAmounts.asConditions(ruled(wording))).replaceAll(" ");
    List<String> core = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (String part : MARK_OR_WORD.matcher(text).results().map(MatchResult::group).toList()) {
      (part.startsWith("@") || part.startsWith("#") ? marks : core).add(part);
    }
    switch (measure) {
      case LEVEL -> {}
      case INCREASE -> core.add(WordingKey.RISE);
      case DECREASE -> core.add(WordingKey.FALL);
      case MULTIPLE -> core.add(WordingKey.MULTIPLE);
    }
    return new WordingKey(core, marks);
  }
}
