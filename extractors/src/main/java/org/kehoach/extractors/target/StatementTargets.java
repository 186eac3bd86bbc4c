// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.quantity.FoundAmounts;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Source;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Rejection;

/// Quantified targets in running text.
record StatementTargets(QuantityFinder finder, Commitments commitments) {

  private static final String EFFORT = "phấn đấu";

  /// A clause of more amounts is a table that lost its cells, and states nothing.
  private static final int MOST_AMOUNTS = 60;

  private static final Pattern COMPARED_WITH =
      Pattern.compile(
          "(?:so với|gấp (?:[^,;]|,\\d){0,20}?(?:lần|đôi|ba|bốn)) (?:cùng kỳ )?(?:cuối )?(?:năm"
              + " )?(20\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?:năm|cuối năm|hết năm) (20\\d\\d)\\s?(?::|là|đạt|có)\\s?([^()]{1,30})\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern START =
      Pattern.compile("năm (20\\d\\d)[^,;]{0,40}(?:lên|xuống)", Pattern.CASE_INSENSITIVE);

  /// What stands between two things that one verb delivers.
  private static final Pattern LISTED = Pattern.compile("[^;:().]{0,60}(?:,| và|, và) ");

  /// "Số bác sĩ/vạn dân": what an indicator is counted over.
  private static final Pattern OVER =
      Pattern.compile("/\\s?(?:vạn|[\\d.]+) (?:dân|người)", Pattern.CASE_INSENSITIVE);

  /// The amounts of a place where none is looked for.
  List<Rejection> rejected(PlanDocument document, Stated.Unread unread) {
    FoundAmounts found = finder.read(unread.place().of(document.text()));
    Reason reason = unread.because().reason();
    return Stream.concat(
            found.amounts().stream().map(amount -> new Rejection(amount.span(), reason)),
            found.rejected().stream())
        .map(rejection -> rejection.shift(unread.place().start()))
        .toList();
  }

  /// The targets that `span` of `block` states.
  Stated of(PlanDocument document, Block block, Span span, Zone zone) {
    List<Draft> drafts = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    List<Stated.Unread> unread = new ArrayList<>();
    Dated above = null;
    boolean asked = false;
    for (Clause clause : Clause.of(document.text(), span.start(), span.end())) {
      String text = clause.span().of(document.text());
      FoundAmounts found = finder.read(text);
      List<Quantity> quantities = found.amounts();
      if (quantities.size() > MOST_AMOUNTS) {
        unread.add(new Stated.Unread(clause.span(), AmountCheck.TOO_MANY));
        continue;
      }
      int at = clause.span().start();
      found.rejected().forEach(number -> rejected.add(number.shift(at)));
      Set<Quantity> committed = new HashSet<>();
      Map<Quantity, Reason> past = new HashMap<>();
      Roles.Apart apart = Roles.of(text, quantities);
      apart
          .others()
          .forEach((q, is) -> rejected.add(new Rejection(q.span().shift(at), is.reason())));
      for (Roles role : apart.targets()) {
        boolean part =
            role.partOf() != null && committed.contains(role.partOf())
                || goesOn(text, drafts, committed, role.quantity());
        Optional<Reason> failed =
            part
                ? Optional.empty()
                : Optional.ofNullable(role.partOf() == null ? null : past.get(role.partOf()))
                    .or(
                        () ->
                            commitments.rejects(
                                territory(text, quantities, role.at()),
                                role.quantity().span().start()
                                    - territoryStart(quantities, role.at()),
                                role.quantity(),
                                zone));
        failed
            .filter(reason -> reason.check().startsWith("past."))
            .ifPresent(reason -> past.put(role.quantity(), reason));
        if (failed.isPresent()) {
          rejected.add(new Rejection(role.quantity().span().shift(at), failed.get()));
          continue;
        }
        committed.add(role.quantity());
        if (!asked) {
          above = Years.above(document, block);
          asked = true;
        }
        drafts.add(draft(document, block, clause, text, quantities, apart, role, above));
      }
    }
    return new Stated(drafts, rejected, unread);
  }

  /// Whether an amount shares the verb of the one before it ("Đầu tư 65 trạm … và 12 trạm …"), or
  /// is the floor of what that one is worth ("60 hợp đồng với tổng giá trị trên 300 tỷ đồng").
  private static boolean goesOn(
      String text, List<Draft> drafts, Set<Quantity> committed, Quantity quantity) {
    Quantity before = drafts.isEmpty() ? null : drafts.getLast().quantity();
    if (before == null || !committed.contains(before)) {
      return false;
    }
    int from = before.span().end();
    String between =
        quantity.span().start() < from ? "" : text.substring(from, quantity.span().start());
    boolean listed = LISTED.matcher(between).matches();
    boolean money = quantity.unit().equals("vnd") || quantity.unit().equals("usd");
    boolean worth = money && quantity.explicit() && between.contains("giá trị");
    return worth || listed && !money && alike(before, quantity);
  }

  private static boolean alike(Quantity one, Quantity other) {
    return one.unit().equals(other.unit()) && other.measure() == Measure.LEVEL;
  }

  private Draft draft(
      PlanDocument document,
      Block block,
      Clause clause,
      String text,
      List<Quantity> quantities,
      Roles.Apart apart,
      Roles role,
      @Nullable Dated above) {
    Dated year = year(document, clause, Years.of(text, quantities, role.at()), above);
    Link aspiration = aspiration(document, block, clause.sentence());
    return new Draft(
        indicator(text, apart.targets(), role),
        over(text, role.quantity()),
        year,
        aspiration != null,
        role.conditions(),
        baseline(behind(text, quantities, role.at()), role.quantity()),
        Evidence.in(document, block, clause.span(), "target.stated-amount"),
        links(document, clause, apart, role, aspiration));
  }

  private static List<Link> links(
      PlanDocument document,
      Clause clause,
      Roles.Apart apart,
      Roles role,
      @Nullable Link aspiration) {
    List<Link> links = new ArrayList<>();
    links.add(link(document, clause, role.quantity(), Link.Field.VALUE));
    apart
        .others()
        .forEach(
            (amount, is) -> {
              Link link = link(document, clause, amount, Link.Field.CONDITIONS);
              if (is == AmountCheck.CONDITION
                  && role.conditions().stream().anyMatch(c -> c.quote().equals(link.words()))) {
                links.add(link);
              }
            });
    if (aspiration != null) {
      links.add(aspiration);
    }
    return links;
  }

  private static Link link(
      PlanDocument document, Clause clause, Quantity amount, Link.Field field) {
    Span place = amount.span().shift(clause.span().start());
    return Link.at(document, field, amount.value().toPlainString(), Source.STATEMENT, place);
  }

  /// A clause's year: its own, that which opens its sentence ("Đến năm 2030: …; …"), the one above,
  /// or that in which the sentence ends ("…; hoàn thành trước ngày 30/11/2026").
  private static @Nullable Dated year(
      PlanDocument document, Clause clause, Years.@Nullable Mention own, @Nullable Dated above) {
    if (own != null) {
      return own.dated(document, clause.span(), Source.STATEMENT);
    }
    Span before = new Span(clause.sentence().start(), clause.span().start());
    Dated opening = last(document, before, Source.SENTENCE_OPENING);
    if (opening != null || above != null) {
      return opening != null ? opening : above;
    }
    return last(document, new Span(clause.span().end(), clause.sentence().end()), Source.STATEMENT);
  }

  private static @Nullable Dated last(PlanDocument document, Span place, Source source) {
    List<Years.Mention> mentions = Years.in(place.of(document.text()));
    return mentions.isEmpty() ? null : mentions.getLast().dated(document, place, source);
  }

  private static String indicator(String text, List<Roles> roles, Roles role) {
    int at = roles.indexOf(role);
    Quantity own = role.quantity();
    String head = text.substring(0, roles.getFirst().quantity().span().start());
    String between =
        at == 0
            ? ""
            : text.substring(roles.get(at - 1).quantity().span().end(), own.span().start());
    int next = at + 1 < roles.size() ? roles.get(at + 1).quantity().span().start() : text.length();
    String last = text.substring(roles.getLast().quantity().span().end());
    return Indicator.of(head, between, text.substring(afterNumber(text, own), next), last);
  }

  /// "Số bác sĩ/vạn dân đạt 12 bác sĩ": the unit that the indicator names.
  private Quantity over(String text, Quantity quantity) {
    Matcher matcher = OVER.matcher(text.substring(0, quantity.span().start()));
    return quantity.isCount() && matcher.find()
        ? quantity.measuredIn(finder.unit("người" + matcher.group()).name())
        : quantity;
  }

  /// Where an indicator goes on behind an amount: a thing counted is part of it, a unit is not.
  private static int afterNumber(String text, Quantity quantity) {
    boolean labelled = text.substring(0, quantity.span().start()).stripTrailing().endsWith(":");
    boolean counts = !labelled && (quantity.isCount() || quantity.unit().startsWith("per_"));
    int end = quantity.figure().end() - quantity.unitText().length();
    return counts && quantity.span().end() == quantity.figure().end() ? end : quantity.span().end();
  }

  private Target.@Nullable Baseline baseline(String text, Quantity quantity) {
    Matcher matcher = (quantity.base() == null ? COMPARED_WITH : START).matcher(text);
    Integer year = matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    Matcher bracketed = BRACKETED.matcher(text);
    if (year == null && quantity.base() == null && bracketed.find()) {
      Quantity present = finder.cell(bracketed.group(2));
      return new Target.Baseline(
          Integer.valueOf(bracketed.group(1)), present == null ? null : present.value());
    }
    return year == null && quantity.base() == null
        ? null
        : new Target.Baseline(year, quantity.base());
  }

  /// The words that may give an amount's base: up to the next amount outside brackets.
  private static String behind(String text, List<Quantity> quantities, int index) {
    int start = territoryStart(quantities, index);
    int end = text.length();
    for (Quantity later : quantities.subList(index + 1, quantities.size())) {
      String between = text.substring(quantities.get(index).span().end(), later.span().start());
      if (between.lastIndexOf('(') <= between.lastIndexOf(')')) {
        end = later.span().start();
        break;
      }
    }
    return text.substring(Math.min(start, quantities.get(index).span().start()), end);
  }

  private static int territoryStart(List<Quantity> quantities, int index) {
    return index == 0 ? 0 : quantities.get(index - 1).span().end();
  }

  /// The words around an amount: from behind the one before it to the one after it.
  private static String territory(String text, List<Quantity> quantities, int index) {
    int start = territoryStart(quantities, index);
    int end =
        index + 1 == quantities.size() ? text.length() : quantities.get(index + 1).span().start();
    return text.substring(
        Math.min(start, quantities.get(index).span().start()),
        Math.max(end, quantities.get(index).span().end()));
  }

  /// Where the sentence or a lead-in above it says "phấn đấu"; null where neither does.
  static @Nullable Link aspiration(PlanDocument document, Block block, Span sentence) {
    if (says(sentence.of(document.text()))) {
      return Link.at(document, Link.Field.ASPIRATIONAL, EFFORT, Source.STATEMENT, sentence);
    }
    return LeadIns.above(document, block).stream()
        .filter(above -> LeadIns.isOne(document, above) && says(document.content(above)))
        .findFirst()
        .map(
            above ->
                Link.in(
                    document,
                    Link.Field.ASPIRATIONAL,
                    EFFORT,
                    above.isHeading() ? Source.HEADING : Source.LEAD_IN,
                    above))
        .orElse(null);
  }

  private static boolean says(String text) {
    return Vietnamese.lower(text).contains(EFFORT);
  }

  static Span withoutSemicolon(String text, Span span) {
    int end = span.end();
    while (end > span.start() && ";, ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
