// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Obligation.Origin;
import org.kehoach.extractors.agency.AgencyCheck;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Clause;
import org.kehoach.extractors.agency.Roles;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.link.HeadingAgencies.Named;
import org.kehoach.extractors.segment.SentenceSplitter;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Field;
import org.kehoach.extractors.trace.Link.Source;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Rejection;

/// Reads obligations and measures from running text: items under agencies' headings, tasks and
/// solutions, articles, the closing sentences, sentences on money.
final class Assignments {
  private final AgencyReaders agencies;
  private final DeadlineFinder deadlines;
  private final HeadingAgencies headings;
  private final Orders orders = new Orders();
  private final LineChecks checks;

  Assignments(AgencyReaders agencies, DeadlineFinder deadlines) {
    this.agencies = agencies;
    this.deadlines = deadlines;
    this.headings = new HeadingAgencies(agencies);
    this.checks = new LineChecks(orders, agencies.lists());
  }

  /// What `block` lays on anybody, by the zone that it stands in.
  List<Draft> read(Plan plan, Block block) {
    if (checks.first(plan, block).isPresent()) {
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

  /// Why `block` lays nothing on anybody, once [#read] has found that it does not.
  Reason silent(Plan plan, Block block) {
    return checks.first(plan, block).orElse(LineCheck.NOBODY).reason();
  }

  /// Whether running text in `zone` may lay something on somebody.
  static boolean mayAssign(Zone zone) {
    return switch (zone) {
      case ASSIGNMENT, TASKS, FUNDING, ARTICLES, CLOSING -> true;
      case HEAD, RECITALS, PURPOSE, SITUATION, AIMS, SIGNATURE, OTHER -> false;
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
                "obligation.actor-in-item",
                leads(plan, actors, Source.SUBJECT, block.content())));
  }

  private Draft headed(Plan plan, Block block, Named named) {
    Roles roles = named.roles();
    List<String> ledIn = ledInBy(plan, block);
    Set<String> partners = new LinkedHashSet<>(roles.coordinators());
    partners.addAll(ledIn);
    List<Link> links = new ArrayList<>();
    links.addAll(Links.of(plan, Field.LEADS, roles.leads(), named.source(), named.place()));
    links.addAll(
        Links.of(plan, Field.COORDINATORS, roles.coordinators(), named.source(), named.place()));
    links.addAll(leadInLinks(plan, block, ledIn));
    return draft(
            plan,
            block,
            block.content(),
            roles.leads(),
            partners,
            Origin.ASSIGNMENT_SECTION,
            "obligation.under-agency-heading",
            links)
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

  /// @param partners that [#ledInBy] gives
  private List<Link> leadInLinks(Plan plan, Block block, List<String> partners) {
    if (partners.isEmpty()) {
      return List.of();
    }
    Block above = plan.document().blocks().get(block.parent());
    boolean inItem = orders.leadsInPartners(plan.content(above));
    return List.of(
        new Link(
            Field.COORDINATORS,
            String.join("; ", partners),
            above.isHeading() ? Source.HEADING : Source.LEAD_IN,
            plan.document().line(above),
            inItem ? block.content() : above.span()));
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
                "measure.task-without-agency",
                List.of()))
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
                          "obligation.actor-on-money",
                          leads(
                              plan,
                              subject.names(),
                              Source.SUBJECT,
                              subject.span().shift(part.start())))));
    }
    return drafts;
  }

  private Optional<Draft> article(Plan plan, Block block) {
    String content = plan.content(block);
    Optional<List<String>> executors =
        orders.executors(content).map(agencies.lists()::split).filter(names -> !names.isEmpty());
    Source source = executors.isPresent() ? Source.ARTICLE : Source.SUBJECT;
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
                    "obligation.article",
                    leads(plan, leads, source, block.content())));
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
                "obligation.closing-sentence",
                own.isEmpty()
                    ? leads(plan, leads, Source.ADDRESSED_BEFORE, block.content())
                    : leads(plan, leads, Source.SUBJECT, sentence)));
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

  private static List<Link> leads(Plan plan, List<String> names, Source source, Span place) {
    return Links.of(plan, Field.LEADS, names, source, place);
  }

  /// Partners, and those named as partners who are none; places in the text.
  private record Partners(List<Clause> clauses, List<Rejection> rejected) {}

  /// The partners that a text names, sentence by sentence; not those of whom a later clause speaks
  /// that is addressed to others.
  private Partners partners(String text) {
    List<Clause> partners = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    for (Span span : SentenceSplitter.split(text)) {
      String sentence = span.of(text);
      boolean instructs = orders.instructsOthers(sentence);
      for (Clause clause : agencies.coordination().read(sentence)) {
        String before = sentence.substring(0, clause.span().start());
        Span place = clause.span().shift(span.start());
        if (instructs && before.contains(";")) {
          rejected.add(new Rejection(place, AgencyCheck.ASKED_OF_OTHERS.reason()));
        } else if (orders.provinceCoordinates(before)) {
          rejected.add(new Rejection(place, AgencyCheck.PROVINCE_COORDINATES.reason()));
        } else {
          partners.add(new Clause(clause.names(), place));
        }
      }
    }
    return new Partners(partners, rejected);
  }

  private Draft draft(
      Plan plan,
      Block block,
      Span quote,
      List<String> leads,
      Set<String> partners,
      Origin origin,
      String rule,
      List<Link> leadsAndPartners) {
    String text = quote.of(plan.document().text());
    int at = quote.start();
    List<Link> links = new ArrayList<>(leadsAndPartners);
    Set<String> coordinators = new LinkedHashSet<>(partners);
    Partners named = partners(text);
    for (Clause clause : named.clauses()) {
      coordinators.addAll(clause.names());
      Span place = clause.span().shift(at);
      links.addAll(Links.of(plan, Field.COORDINATORS, clause.names(), Source.COORDINATION, place));
    }
    List<FoundDeadline> times =
        deadlines.find(text, plan.year()).stream()
            .filter(t -> !plan.isYearOfTarget(t.deadline(), t.span().shift(quote.start())))
            .toList();
    links.addAll(Links.of(plan, times, Source.STATEMENT, quote));
    return new Draft(
        block,
        quote,
        quote,
        leads,
        List.copyOf(coordinators),
        times.stream().map(FoundDeadline::deadline).toList(),
        origin,
        rule,
        links,
        named.rejected().stream().map(r -> r.shift(at)).toList());
  }

  private static List<Span> sentences(Plan plan, Block block) {
    return SentenceSplitter.split(plan.content(block)).stream()
        .map(s -> s.shift(block.content().start()))
        .toList();
  }
}
