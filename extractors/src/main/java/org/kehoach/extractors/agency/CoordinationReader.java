// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.trace.Rejection;

/// Reads with whom an action is to be coordinated: "(chủ trì,) phối hợp (chặt chẽ) với A, B và C
/// tham mưu …", "kết hợp với A …".
public final class CoordinationReader {

  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?<!\\p{L})(?<verb>phối hợp|kết hợp)"
              + "(?: (?:chặt chẽ|đồng bộ|hiệu quả|có hiệu quả|tích cực|thường xuyên|tốt)){0,2}"
              + "(?<with>,? (?:với|cùng với|cùng|vói))?(?: chặt chẽ)? ");
  private static final Pattern BESIDE_LEAD =
      Pattern.compile(
          "(?<!\\p{L})chủ trì(?: thực hiện)?(?:,? (?<with>cùng(?: với)? )|[,;] (?:và )?)");
  private static final Pattern COORDINATES =
      Pattern.compile("[, ]*(?:cùng )?phối hợp(?! với)(?!\\p{L})");
  private static final Pattern NOUN_BEFORE =
      Pattern.compile(
          "(?:sự|công tác|cơ chế|quy chế|đơn vị|cơ quan|mối|quan hệ|trách nhiệm|phương thức|việc)"
              + "(?: lồng ghép| chủ trì,?)? $");

  private final AgencyLexicon lexicon;
  private final AgencyListReader lists;
  private final ListEndFinder ends;

  CoordinationReader(AgencyLexicon lexicon, AgencyListReader lists) {
    this.lexicon = lexicon;
    this.lists = lists;
    ends = new ListEndFinder(lexicon);
  }

  /// The coordination clauses of a sentence or item, in order; none where no partner is named
  /// ("Phối hợp, hướng dẫn các doanh nghiệp", "Phối hợp thực hiện").
  public List<Clause> read(String text) {
    String lower = Vietnamese.lowerInPlace(text);
    List<Clause> clauses = new ArrayList<>();
    Matcher trigger = TRIGGER.matcher(lower);
    int from = 0;
    while (trigger.find(from)) {
      int start = Words.skipSpace(lower, trigger.end());
      from = trigger.end();
      if (failed(trigger, lower, start).isPresent()) {
        continue;
      }
      int end = ends.end(text, lower, start);
      if (end > start) {
        clauses.add(new Clause(lists.split(text.substring(start, end)), new Span(start, end)));
        from = end;
      }
    }
    besideLead(text, lower).ifPresent(clauses::add);
    return clauses;
  }

  /// "Sở X chủ trì, Sở Y phối hợp thực hiện", "Sở X chủ trì, cùng Sở Y thực hiện".
  private Optional<Clause> besideLead(String text, String lower) {
    Matcher lead = BESIDE_LEAD.matcher(lower);
    while (lead.find()) {
      int start = lead.end();
      int end = lexicon.headEnd(lower, start) < 0 ? start : ends.end(text, lower, start);
      boolean coordinates =
          lead.group("with") != null
              || COORDINATES.matcher(lower).region(end, lower.length()).lookingAt();
      if (end > start && coordinates) {
        List<String> names = lists.split(text.substring(start, end));
        return Optional.of(new Clause(names, new Span(start, end)));
      }
    }
    return Optional.empty();
  }

  /// Whom the text names behind "phối hợp" without asking to coordinate with them.
  public List<Rejection> rejected(String text) {
    String lower = Vietnamese.lowerInPlace(text);
    List<Rejection> rejected = new ArrayList<>();
    Matcher trigger = TRIGGER.matcher(lower);
    while (trigger.find()) {
      int start = Words.skipSpace(lower, trigger.end());
      int end = ends.end(text, lower, start);
      if (end > start) {
        failed(trigger, lower, start)
            .ifPresent(check -> rejected.add(new Rejection(new Span(start, end), check.reason())));
      }
    }
    return rejected;
  }

  /// The partners of all clauses, each once.
  public List<String> coordinators(String text) {
    return read(text).stream().flatMap(clause -> clause.names().stream()).distinct().toList();
  }

  private Optional<AgencyCheck> failed(Matcher trigger, String lower, int start) {
    String left = lower.substring(Math.max(0, trigger.start() - 40), trigger.start());
    if (NOUN_BEFORE.matcher(left).find()) {
      return Optional.of(AgencyCheck.COORDINATION_AS_NOUN);
    }
    boolean head = lexicon.headEnd(lower, start) >= 0;
    boolean combines = lower.startsWith("kết hợp", trigger.start("verb"));
    return head || (trigger.group("with") != null && !combines)
        ? Optional.empty()
        : Optional.of(AgencyCheck.NO_PARTNER);
  }
}
