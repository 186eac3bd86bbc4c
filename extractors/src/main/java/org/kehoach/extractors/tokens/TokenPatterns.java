// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.NeededLiterals;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

/// The rules of one file as TokensRegex patterns, compiled once. Immutable; any number of threads
/// may use one object.
///
/// In a rule file a rule whose id begins with `$` is a definition: its pattern stands for its name
/// in the rules below it. A quoted phrase may have several syllables: `"tối thiểu"` means the
/// tokens `"tối" "thiểu"`, in any case and with either tone-mark placement. Patterns see the
/// lower-case form of a token (`word`) and its kind (`[{tag:NUMBER}]`).
public final class TokenPatterns {

  private static final Pattern QUOTED = Pattern.compile("(:?)\"([^\"]++)\"");

  /// What a TokensRegex pattern is made of besides the signs that it shares with Java's regexes.
  private static final Pattern OWN_SIGNS =
      Pattern.compile(
          "(?:\\[(?:[^\\[\\]]|\\[[^\\]]*+\\])*+\\]|/[^/]++/)|\"(?<word>[^\"]++)\""
              + "|(?<group>\\(\\?\\$\\w++)|\\$\\w++|\\s++");

  private record Compiled(
      Rule rule, TokenSequencePattern pattern, NeededLiterals needed, List<String> groups) {}

  private static final Pattern GROUP = Pattern.compile("\\(\\?\\$(\\w++)");

  private final List<Compiled> patterns;

  private TokenPatterns(List<Compiled> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /// Loads and compiles the rule file `name` that lies beside `owner`'s class.
  public static TokenPatterns load(Class<?> owner, String name) {
    return compile(RuleSet.load(owner, name));
  }

  /// @throws IllegalArgumentException naming the rule whose pattern is malformed
  public static TokenPatterns compile(RuleSet rules) {
    Env env = TokenSequencePattern.getNewEnv();
    env.setDefaultStringPatternFlags(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    List<Compiled> compiled = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      try {
        String spelled = spelledOut(rule.pattern());
        TokenSequencePattern pattern = TokenSequencePattern.compile(env, spelled);
        if (rule.id().startsWith("$")) {
          env.bind(rule.id(), pattern);
        } else {
          NeededLiterals needed = NeededLiterals.of(overWords(spelled));
          compiled.add(new Compiled(rule, pattern, needed, groupNames(rule.pattern())));
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(rules.name() + ": rule " + rule.id() + ": " + e, e);
      }
    }
    return new TokenPatterns(compiled);
  }

  /// All matches of all rules, those of one rule not overlapping each other; by start, the longer
  /// first, then in the order of the rule file.
  public List<TokenMatch> find(List<CoreLabel> tokens) {
    List<TokenMatch> matches = new ArrayList<>();
    String words = words(tokens);
    for (Compiled compiled : patterns) {
      if (!compiled.needed().mayMatch(words)) {
        continue;
      }
      TokenSequenceMatcher matcher = compiled.pattern().getMatcher(tokens);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          matches.add(match(compiled, matcher, tokens));
        }
      }
    }
    matches.sort(Comparator.comparingInt(TokenMatch::from).thenComparingInt(match -> -match.to()));
    return matches;
  }

  /// The matches of [#find] less those that overlap an earlier one.
  public List<TokenMatch> findApart(List<CoreLabel> tokens) {
    List<TokenMatch> apart = new ArrayList<>();
    for (TokenMatch match : find(tokens)) {
      if (apart.isEmpty() || apart.getLast().to() <= match.from()) {
        apart.add(match);
      }
    }
    return apart;
  }

  private static TokenMatch match(
      Compiled compiled, TokenSequenceMatcher matcher, List<CoreLabel> tokens) {
    Map<String, Span> groups = new HashMap<>();
    for (String name : compiled.groups()) {
      int from = matcher.start("$" + name);
      if (from >= 0 && matcher.end("$" + name) > from) {
        groups.put(name, span(tokens, from, matcher.end("$" + name)));
      }
    }
    Span span = span(tokens, matcher.start(), matcher.end());
    return new TokenMatch(compiled.rule(), span, matcher.start(), matcher.end(), groups);
  }

  private static Span span(List<CoreLabel> tokens, int from, int to) {
    return new Span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
  }

  private static List<String> groupNames(String pattern) {
    return GROUP.matcher(pattern).results().map(result -> result.group(1)).distinct().toList();
  }

  /// Quoted phrases syllable by syllable, in the form that tokens have.
  private static String spelledOut(String pattern) {
    return QUOTED
        .matcher(pattern)
        .replaceAll(
            result -> {
              if (!result.group(1).isEmpty()) {
                return Matcher.quoteReplacement(result.group());
              }
              String[] syllables = Vietnamese.lower(result.group(2)).split(" ");
              String joined = "\"" + String.join("\" \"", syllables) + "\"";
              return Matcher.quoteReplacement(
                  syllables.length == 1 ? joined : "(?:" + joined + ")");
            });
  }

  /// The words of `tokens`, a space behind each.
  private static String words(List<CoreLabel> tokens) {
    StringBuilder words = new StringBuilder();
    tokens.forEach(token -> words.append(token.word()).append(' '));
    return words.toString();
  }

  /// A regex that finds in [#words] no less than `pattern` finds in the tokens.
  private static String overWords(String pattern) {
    return OWN_SIGNS
        .matcher(pattern)
        .replaceAll(
            sign -> {
              String word = sign.group("word");
              String regex =
                  word != null
                      ? Pattern.quote(word + " ")
                      : sign.group("group") != null
                          ? "(?:"
                          : sign.group().isBlank() ? "" : "(?:.*)";
              return Matcher.quoteReplacement(regex);
            });
  }
}
