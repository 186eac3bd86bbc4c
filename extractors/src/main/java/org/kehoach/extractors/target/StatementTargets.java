// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.segment.Zone;

/// Quantified targets in running text.
record StatementTargets(QuantityFinder finder, Commitments commitments) {

  /// A clause of more amounts is a table that lost its cells, and states nothing.
  private static final int MOST_AMOUNTS = 60;

  private static final Pattern COMPARED_WITH =
      Pattern.compile(
          "so với (?:cùng kỳ )?(?:cuối )?(?:năm )?(20\\d\\d)", Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?:năm|cuối năm|hết năm) (20\\d\\d)\\s?(?::|là|đạt|có)\\s?([^()]{1,30})\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern START =
      Pattern.compile("năm (20\\d\\d)[^,;]{0,40}(?:lên|xuống)", Pattern.CASE_INSENSITIVE);

  /// "Số bác sĩ/vạn dân": what an indicator is counted over.
  private static final Pattern OVER =
      Pattern.compile("/\\s?(?:vạn|[\\d.]+) (?:dân|người)", Pattern.CASE_INSENSITIVE);

  /// The targets that `span` of `block` states.
  List<Draft> of(PlanDocument document, Block block, Span span, Zone zone) {
    List<Draft> drafts = new ArrayList<>();
    Integer above = null;
    boolean asked = false;
    for (Clause clause : Clause.of(document.text(), span.start(), span.end())) {
      String text = clause.span().of(document.text());
      List<Quantity> quantities = finder.find(text);
      if (quantities.isEmpty() || quantities.size() > MOST_AMOUNTS) {
        continue;
      }
      Set<Quantity> committed = new HashSet<>();
      List<Roles> roles = Roles.of(text, quantities);
      for (Roles role : roles) {
        boolean part = role.partOf() != null && committed.contains(role.partOf());
        if (!part
            && !commitments.holds(
                territory(text, quantities, role.at()),
                role.quantity().span().start() - territoryStart(quantities, role.at()),
                role.quantity(),
                zone)) {
          continue;
        }
        committed.add(role.quantity());
        if (!asked) {
          above = Years.above(document, block);
          asked = true;
        }
        drafts.add(draft(document, block, clause, text, quantities, roles, role, above));
      }
    }
    return drafts;
  }

  private Draft draft(
      PlanDocument document,
      Block block,
      Clause clause,
      String text,
      List<Quantity> quantities,
      List<Roles> roles,
      Roles role,
      @Nullable Integer above) {
    String sentence = clause.sentence().of(document.text());
    Integer stated = Years.of(text, quantities, role.at());
    if (stated == null) {
      // what opens the sentence ("Đến năm 2030: …; …") holds for all its clauses
      int before = clause.span().start() - clause.sentence().start();
      List<Years.Mention> opening = Years.in(sentence.substring(0, before));
      stated = opening.isEmpty() ? null : (Integer) opening.getFirst().year();
    }
    return new Draft(
        indicator(text, roles, role),
        over(text, role.quantity()),
        stated == null ? above : stated,
        aspires(document, block, sentence),
        role.conditions(),
        baseline(behind(text, quantities, role.at()), role.quantity()),
        Evidence.in(document, block, clause.span(), "target.stated-amount"));
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

  /// Whether the sentence or a lead-in above it says "phấn đấu".
  static boolean aspires(PlanDocument document, Block block, String sentence) {
    return says(sentence)
        || LeadIns.above(document, block).stream()
            .filter(above -> LeadIns.isOne(document, above))
            .anyMatch(above -> says(document.content(above)));
  }

  private static boolean says(String text) {
    return Vietnamese.lower(text).contains("phấn đấu");
  }

  static Span withoutSemicolon(String text, Span span) {
    int end = span.end();
    while (end > span.start() && ";, ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
