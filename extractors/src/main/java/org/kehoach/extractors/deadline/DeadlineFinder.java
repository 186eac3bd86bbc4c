// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.RuleSet;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Rejection;

/// Finds the deadlines of a text and reads them into dates and recurrences (contract, section
/// "deadline").
///
/// Immutable; load once with [#load()] and share. Texts are NFC, as every canonical text is.
public final class DeadlineFinder {

  private static final Pattern EVERY_YEAR_WORDS = Pattern.compile("h[àằ]ng năm(?!\\p{L})");
  private static final String EVERY_YEAR = "FREQ=YEARLY";

  private final List<DeadlineRule> prose;
  private final List<DeadlineRule> cells;
  private final List<DeadlineRule> cycles;
  private final DocumentNames names;

  private DeadlineFinder(Map<String, String> shorthands) {
    prose = DeadlineRule.load("deadlines.rules", shorthands);
    cells =
        Stream.concat(DeadlineRule.load("cells.rules", shorthands).stream(), prose.stream())
            .toList();
    cycles = DeadlineRule.load("cycles.rules", shorthands);
    names = new DocumentNames(RuleSet.load(DeadlineFinder.class, "document-names.rules"));
  }

  /// Reads the rule files that lie beside this class.
  public static DeadlineFinder load() {
    return new DeadlineFinder(Shorthands.load("times.tsv"));
  }

  /// The deadlines that a sentence or item sets, in its order.
  ///
  /// @param documentYear the year of a day or month that is given without one; null where the
  ///   document has no year
  public List<FoundDeadline> find(String text, @Nullable Integer documentYear) {
    return read(text, documentYear).deadlines();
  }

  /// What [#find] finds, and the times that are no deadlines.
  public FoundTimes read(String text, @Nullable Integer documentYear) {
    return search(text, documentYear, prose, true);
  }

  /// The deadlines in the cell of a time column or in the value of a label "Thời gian thực hiện",
  /// where also "2025-2030" and "Thường xuyên" are deadlines.
  public List<FoundDeadline> readCell(String cell, @Nullable Integer documentYear) {
    return traceCell(cell, documentYear).deadlines();
  }

  /// What [#readCell] reads, and the times that are no deadlines.
  public FoundTimes traceCell(String cell, @Nullable Integer documentYear) {
    return search(cell, documentYear, cells, false);
  }

  private FoundTimes search(
      String text, @Nullable Integer documentYear, List<DeadlineRule> rules, boolean inProse) {
    String lower = Vietnamese.lowerInPlace(text);
    List<Rejection> rejected = new ArrayList<>();
    List<Hit> hits = chosen(lower, rules, inProse, rejected);
    boolean yearly = EVERY_YEAR_WORDS.matcher(lower).find();
    DeadlineNormaliser normaliser = new DeadlineNormaliser(documentYear, yearly);
    List<FoundDeadline> found = new ArrayList<>();
    for (Hit hit : hits) {
      List<FoundDeadline> read = read(hit, text, lower, normaliser);
      found.addAll(read);
      if (read.isEmpty()) {
        rejected.add(hit.rejected(hit.isNone() ? hit.rule.reason() : TimeCheck.NO_DATE.reason()));
      }
    }
    boolean dayOfEveryYear = found.stream().anyMatch(DeadlineFinder::isDayOfEveryYear);
    List<FoundDeadline> deadlines = new ArrayList<>();
    for (FoundDeadline each : new LinkedHashSet<>(found)) {
      if (dayOfEveryYear && EVERY_YEAR.equals(each.deadline().rrule())) {
        rejected.add(new Rejection(each.span(), TimeCheck.EVERY_YEAR.reason()));
      } else {
        deadlines.add(each);
      }
    }
    rejected.removeIf(r -> deadlines.stream().anyMatch(d -> d.span().overlaps(r.span())));
    return new FoundTimes(deadlines, apart(rejected));
  }

  /// Those that do not lie in another one.
  private static List<Rejection> apart(List<Rejection> rejected) {
    return rejected.stream()
        .distinct()
        .filter(
            r ->
                rejected.stream()
                    .noneMatch(o -> !o.span().equals(r.span()) && o.span().contains(r.span())))
        .toList();
  }

  /// A day without a year that stands beside "hàng năm", and so says all that "hàng năm" says.
  private static boolean isDayOfEveryYear(FoundDeadline found) {
    return found.rule().matches("(?:date|period)\\..*")
        && found.deadline().kind() == Deadline.Kind.RECURRING;
  }

  /// The matches of all rules, without overlaps: at each place the longest, then the first rule's.
  ///
  /// @param rejected takes the matches that end a document's name
  private List<Hit> chosen(
      String lower, List<DeadlineRule> rules, boolean inProse, List<Rejection> rejected) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      DeadlineRule rule = rules.get(i);
      if (!rule.needed().mayMatch(lower)) {
        continue;
      }
      Matcher matcher = rule.matcher(lower);
      while (matcher.find()) {
        Hit hit = new Hit(rule, i, matcher.toMatchResult());
        if (inProse && rule.unlessNamed() && names.endAt(lower, matcher.start())) {
          rejected.add(hit.rejected(TimeCheck.PART_OF_A_NAME.reason()));
        } else {
          hits.add(hit);
        }
      }
    }
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.match.start())
            .thenComparing(Comparator.comparingInt((Hit hit) -> hit.match.end()).reversed())
            .thenComparingInt(Hit::order));
    List<Hit> chosen = new ArrayList<>();
    int end = 0;
    for (Hit hit : hits) {
      if (hit.match.start() >= end) {
        chosen.add(hit);
        end = hit.match.end();
      }
    }
    return chosen;
  }

  private List<FoundDeadline> read(
      Hit hit, String text, String lower, DeadlineNormaliser normaliser) {
    List<FoundDeadline> found = new ArrayList<>();
    List<DeadlineResult> results = hit.rule.results();
    for (int i = 0; i < results.size(); i++) {
      DeadlineResult result = results.get(i);
      if (result.kind() == DeadlineResult.Kind.EACH) {
        found.addAll(readCycles(hit, text, lower, normaliser));
      } else {
        Span span = MatchedGroups.span(hit.match, "q" + (i + 1));
        Optional<Deadline> deadline = normaliser.deadline(result, hit.match, span.of(text));
        deadline.ifPresent(d -> found.add(new FoundDeadline(span, d, hit.rule.id())));
      }
    }
    return found;
  }

  /// The cycles of a list, each with its own words; the first takes the "định kỳ" in front of it.
  private List<FoundDeadline> readCycles(
      Hit hit, String text, String lower, DeadlineNormaliser normaliser) {
    List<FoundDeadline> found = new ArrayList<>();
    int at = hit.match.start();
    int begin = at;
    while (at < hit.match.end()) {
      Optional<Hit> cycle = cycleAt(lower, at, hit.match.end());
      if (cycle.isEmpty()) {
        at++;
        continue;
      }
      Span span = new Span(found.isEmpty() ? begin : at, cycle.get().match.end());
      normaliser
          .deadline(cycle.get().rule.results().getFirst(), cycle.get().match, span.of(text))
          .ifPresent(d -> found.add(new FoundDeadline(span, d, cycle.get().rule.id())));
      at = cycle.get().match.end();
    }
    return found;
  }

  private Optional<Hit> cycleAt(String lower, int at, int end) {
    for (int i = 0; i < cycles.size(); i++) {
      Matcher matcher = cycles.get(i).matcher(lower).region(at, end);
      if (matcher.lookingAt()) {
        return Optional.of(new Hit(cycles.get(i), i, matcher.toMatchResult()));
      }
    }
    return Optional.empty();
  }

  private record Hit(DeadlineRule rule, int order, MatchResult match) {
    Rejection rejected(Reason reason) {
      return new Rejection(new Span(match.start(), match.end()), reason);
    }

    boolean isNone() {
      return rule.results().getFirst().kind() == DeadlineResult.Kind.NONE;
    }
  }
}
