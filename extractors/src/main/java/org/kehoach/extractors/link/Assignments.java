// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Obligation.Origin;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Clause;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.link.HeadingAgencies.Named;
import org.kehoach.extractors.segment.SentenceSplitter;
import org.kehoach.extractors.segment.Zone;

/// Reads obligations and measures from running text: items under agencies' headings, tasks and
/// solutions, articles, the closing sentences, sentences on money.
final class Assignments {
  private final AgencyReaders agencies;
  private final DeadlineFinder deadlines;
  private final HeadingAgencies headings;
  private final Orders orders = new Orders();

  Assignments(AgencyReaders agencies, DeadlineFinder deadlines) {
    this.agencies = agencies;
    this.deadlines = deadlines;
    this.headings = new HeadingAgencies(agencies);
  }

  /// What `block` lays on anybody, by the zone that it stands in.
  List<Draft> read(Plan plan, Block block) {
    String content = plan.content(block);
    if (block.isHeading()
        || block.row() != null
        || plan.isLeadIn(block)
        || isRemark(content)
        || orders.speaksOfActs(content)
        || agencies.lists().onlyNames(content)) {
      return List.of();
    }
    return switch (plan.zone(block)) {
      case ASSIGNMENT -> assigned(plan, block).map(List::of).orElse(List.of());
      case TASKS ->
          assigned(plan, block).or(() -> measure(plan, block)).map(List::of).orElse(List.of());
      case FUNDING -> acting(plan, block);
      case ARTICLES ->
          article(plan, block)
              .or(() -> headings.over(plan, block).map(named -> headed(plan, block, named)))
              .map(List::of)
              .orElse(List.of());
      case CLOSING -> closing(plan, block);
      case HEAD, RECITALS, PURPOSE, SITUATION, AIMS, SIGNATURE, OTHER -> List.of();
    };
  }

  /// An item under an agency's heading, or one with an actor of its own.
  private Optional<Draft> assigned(Plan plan, Block block) {
    Optional<Named> named = headings.over(plan, block);
    boolean inSection = plan.zone(block) == Zone.ASSIGNMENT;
    if (named.isPresent() && !named.get().yields()) {
      return named.map(n -> headed(plan, block, n));
    }
    String content = plan.content(block);
    List<String> actors = inSection ? asked(content) : actors(content);
    return actors.isEmpty()
        ? named.map(n -> headed(plan, block, n))
        : Optional.of(
            draft(
                plan,
                block,
                block.content(),
                actors,
                Set.of(),
                inSection ? Origin.ASSIGNMENT_SECTION : Origin.SENTENCE,
                "obligation.actor-in-item"));
  }

  private Draft headed(Plan plan, Block block, Named named) {
    Set<String> partners = new LinkedHashSet<>(named.roles().coordinators());
    partners.addAll(ledInBy(plan, block));
    return draft(
            plan,
            block,
            block.content(),
            named.roles().leads(),
            partners,
            Origin.ASSIGNMENT_SECTION,
            "obligation.under-agency-heading")
        .withActionFrom(named.taskStart());
  }

  /// The partners that the lead-in above an item names.
  private List<String> ledInBy(Plan plan, Block block) {
    if (block.parent() == Block.NO_PARENT) {
      return List.of();
    }
    Block above = plan.document().blocks().get(block.parent());
    if (orders.leadsInPartners(plan.content(above))) {
      return actors(plan.content(block));
    }
    return above.isHeading()
            || !plan.isLeadIn(above)
            || orders.instructsOthers(plan.content(above))
            || !agencies.coordination().coordinators(plan.content(block)).isEmpty()
        ? List.of()
        : agencies.coordination().coordinators(plan.content(above));
  }

  private Optional<Draft> measure(Plan plan, Block block) {
    return orders.saysWhatToDo(plan.content(block))
        ? Optional.of(
            draft(
                plan,
                block,
                block.content(),
                List.of(),
                Set.of(),
                Origin.MEASURE,
                "measure.task-without-agency"))
        : Optional.empty();
  }

  /// Sentences on money in which an agency acts; an item is not split.
  private List<Draft> acting(Plan plan, Block block) {
    List<Span> parts = block.marker().isEmpty() ? sentences(plan, block) : List.of(block.content());
    List<Draft> drafts = new ArrayList<>();
    for (Span part : parts) {
      agencies
          .subjects()
          .read(part.of(plan.document().text()))
          .ifPresent(
              subject ->
                  drafts.add(
                      draft(
                          plan,
                          block,
                          part,
                          subject.names(),
                          Set.of(),
                          Origin.SENTENCE,
                          "obligation.actor-on-money")));
    }
    return drafts;
  }

  private Optional<Draft> article(Plan plan, Block block) {
    String content = plan.content(block);
    Optional<List<String>> executors =
        orders.executors(content).map(agencies.lists()::split).filter(names -> !names.isEmpty());
    return executors
        .or(() -> agencies.subjects().read(content).map(Clause::names))
        .map(
            leads ->
                draft(
                    plan,
                    block,
                    block.content(),
                    leads,
                    Set.of(),
                    Origin.ARTICLE,
                    "obligation.article"));
  }

  /// The closing sentences that order something; one without a subject is laid on the groups that
  /// the paragraph addresses.
  private List<Draft> closing(Plan plan, Block block) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> addressed = new LinkedHashSet<>();
    for (Span sentence : orders(plan, block)) {
      String text = sentence.of(plan.document().text());
      List<String> own = asked(text);
      List<String> leads = own.isEmpty() && orders.order(text) ? List.copyOf(addressed) : own;
      if (!leads.isEmpty() && (!own.isEmpty() || !orders.onlyNamesThePlan(text))) {
        drafts.add(
            draft(
                plan,
                block,
                sentence,
                leads,
                Set.of(),
                Origin.SENTENCE,
                "obligation.closing-sentence"));
      }
      addressed.addAll(own);
    }
    return drafts;
  }

  /// The sentences of a block; one that gives two groups times of their own is two.
  private List<Span> orders(Plan plan, Block block) {
    List<Span> orders = new ArrayList<>();
    for (Span sentence : sentences(plan, block)) {
      String text = sentence.of(plan.document().text());
      int semicolon = text.indexOf("; ");
      boolean two =
          semicolon > 0
              && timed(plan, text.substring(0, semicolon))
              && timed(plan, text.substring(semicolon + 2))
              && !actors(text.substring(semicolon + 2)).isEmpty();
      if (two) {
        int cut = sentence.start() + semicolon;
        orders.add(new Span(sentence.start(), cut));
        orders.add(new Span(cut + 2, sentence.end()));
      } else {
        orders.add(sentence);
      }
    }
    return orders;
  }

  private boolean timed(Plan plan, String text) {
    return !deadlines.find(text, plan.year()).isEmpty();
  }

  /// Who a sentence asks to act, also behind "Trên đây là Kế hoạch …" or a condition.
  private List<String> asked(String sentence) {
    List<String> actors = actors(sentence);
    if (actors.isEmpty()) {
      actors = actors(sentence.substring(orders.requestStart(sentence)));
    }
    return !actors.isEmpty()
        ? actors
        : orders
            .actorsBeforeVerb(sentence)
            .filter(agencies.lists()::namesAgencies)
            .map(agencies.lists()::split)
            .orElse(List.of());
  }

  private List<String> actors(String sentence) {
    return agencies
        .subjects()
        .read(orders.withoutRemark(sentence))
        .map(Clause::names)
        .orElse(List.of());
  }

  /// The partners that a text names, sentence by sentence; not those of whom a later clause speaks
  /// that is addressed to others.
  private List<String> partners(String text) {
    List<String> partners = new ArrayList<>();
    for (Span span : SentenceSplitter.split(text)) {
      String sentence = span.of(text);
      boolean instructs = orders.instructsOthers(sentence);
      for (Clause clause : agencies.coordination().read(sentence)) {
        String before = sentence.substring(0, clause.span().start());
        if (!(instructs && before.contains(";")) && !orders.provinceCoordinates(before)) {
          partners.addAll(clause.names());
        }
      }
    }
    return partners;
  }

  private Draft draft(
      Plan plan,
      Block block,
      Span quote,
      List<String> leads,
      Set<String> partners,
      Origin origin,
      String rule) {
    String text = quote.of(plan.document().text());
    Set<String> coordinators = new LinkedHashSet<>(partners);
    coordinators.addAll(partners(text));
    List<Deadline> times =
        deadlines.find(text, plan.year()).stream().map(FoundDeadline::deadline).toList();
    return new Draft(block, quote, quote, leads, List.copyOf(coordinators), times, origin, rule);
  }

  private static List<Span> sentences(Plan plan, Block block) {
    return SentenceSplitter.split(plan.content(block)).stream()
        .map(s -> s.shift(block.content().start()))
        .toList();
  }

  /// A remark in parentheses, or a stray word.
  private static boolean isRemark(String content) {
    return content.length() < 12 || content.startsWith("(") && content.endsWith(")");
  }
}
