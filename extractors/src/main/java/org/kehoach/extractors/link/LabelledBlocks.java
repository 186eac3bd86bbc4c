// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Obligation.Origin;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Clause;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Field;
import org.kehoach.extractors.trace.Link.Source;

/// Reads labelled blocks: one or more lines that say what is to be done, then lines that say by
/// whom ("Đơn vị chủ trì: …"), with whom and by when. One set of labels makes one obligation of all
/// lines over it; where no line stands over it, the heading is what is to be done.
final class LabelledBlocks {
  private static final Set<Zone> ZONES =
      Set.of(Zone.TASKS, Zone.ASSIGNMENT, Zone.FUNDING, Zone.OTHER);

  private static final int LONGEST_NAME = 90;

  private final AgencyReaders agencies;
  private final DeadlineFinder deadlines;

  LabelledBlocks(AgencyReaders agencies, DeadlineFinder deadlines) {
    this.agencies = agencies;
    this.deadlines = deadlines;
  }

  /// @param drafts the obligations
  /// @param taken indices of the blocks that they are made of
  record Found(List<Draft> drafts, Set<Integer> taken) {}

  Found read(Plan plan) {
    Walk walk = new Walk(plan);
    plan.document().blocks().forEach(walk::next);
    walk.finish();
    return new Found(walk.drafts, walk.taken);
  }

  private final class Walk {
    private final Plan plan;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Labelled labels = new Labelled();
    private @Nullable Block heading;

    Walk(Plan plan) {
      this.plan = plan;
    }

    void next(Block block) {
      List<Label> found =
          ZONES.contains(plan.zone(block)) && block.row() == null
              ? Label.in(plan.content(block))
              : List.of();
      if (!found.isEmpty() && found.getFirst().start() == 0) {
        found.forEach(label -> labelled(block, label));
      } else if (!found.isEmpty() && !block.isHeading()) {
        labelledItem(block, found);
      } else if (block.isHeading() || !ZONES.contains(plan.zone(block)) || block.row() != null) {
        finish();
        heading = block.isHeading() ? block : null;
      } else {
        if (!labels.isEmpty()) {
          finish();
        }
        tasks.add(new Task(block, block.content()));
      }
    }

    /// An item that ends with its own labels.
    private void labelledItem(Block block, List<Label> found) {
      finish();
      int start = block.content().start();
      tasks.add(new Task(block, new Span(start, start + found.getFirst().start())));
      found.forEach(label -> labelled(block, label));
      finish();
    }

    private void labelled(Block block, Label label) {
      Span value = label.value().shift(block.content().start());
      if (label.kind() == Label.Kind.TASK) {
        finish();
        if (label.hasValue()) {
          tasks.add(new Task(block, value));
        }
        return;
      }
      narrowToParent(block);
      labels.add(block, label.kind(), value, plan.document().text());
    }

    /// Labels that stand under one of the lines are about that line alone.
    private void narrowToParent(Block block) {
      for (int i = tasks.size() - 1; i > 0; i--) {
        if (tasks.get(i).block.index() == block.parent()) {
          tasks.subList(0, i).clear();
          return;
        }
      }
    }

    void finish() {
      if (labels.assigns()) {
        Task first = tasks.isEmpty() ? headingTask() : tasks.getFirst();
        if (first != null) {
          Task last = tasks.isEmpty() ? first : tasks.getLast();
          drafts.add(draft(first, new Span(first.span.start(), last.span.end())));
          tasks.forEach(t -> taken.add(t.block.index()));
        }
        taken.addAll(labels.blocks);
      }
      tasks.clear();
      labels.clear();
    }

    private @Nullable Task headingTask() {
      return heading == null ? null : new Task(heading, heading.content());
    }

    private Draft draft(Task first, Span span) {
      List<String> leads = leads(labels.lead);
      Set<String> coordinators = new LinkedHashSet<>(agencies.lists().split(labels.coordinators));
      String text = span.of(plan.document().text());
      boolean timed = !labels.time.isEmpty();
      List<FoundDeadline> times =
          timed ? deadlines.readCell(labels.time, plan.year()) : deadlines.find(text, plan.year());
      List<Link> links = new ArrayList<>();
      links.addAll(labels.links(plan, Field.LEADS, leads, Label.Kind.LEAD));
      links.addAll(
          labels.links(
              plan, Field.COORDINATORS, List.copyOf(coordinators), Label.Kind.COORDINATORS));
      List<String> written = times.stream().map(FoundDeadline::written).toList();
      links.addAll(
          timed
              ? labels.links(plan, Field.DEADLINES, written, Label.Kind.TIME)
              : Links.of(plan, times, Source.STATEMENT, span));
      boolean led = !leads.isEmpty();
      return new Draft(
          first.block,
          new Span(span.start(), Math.max(span.end(), labels.end)),
          span,
          leads,
          List.copyOf(coordinators),
          times.stream().map(FoundDeadline::deadline).toList(),
          led ? Origin.LABELLED_BLOCK : Origin.MEASURE,
          led ? "obligation.labelled-block" : "measure.labelled-block",
          links,
          List.of());
    }
  }

  /// The leads of a label's value; a part of it that is a sentence ("Sở X tiến hành rà soát …")
  /// gives its subject.
  private List<String> leads(String value) {
    Set<String> leads = new LinkedHashSet<>();
    for (String part : value.split("[;\n]")) {
      List<String> names = agencies.lists().split(part);
      boolean sentence = names.stream().anyMatch(n -> n.length() > LONGEST_NAME);
      leads.addAll(
          sentence ? agencies.subjects().read(part).map(Clause::names).orElse(names) : names);
    }
    return List.copyOf(leads);
  }

  private record Task(Block block, Span span) {}

  /// The labels read so far.
  private static final class Labelled {
    private final Set<Integer> blocks = new HashSet<>();
    private final Map<Label.Kind, List<Block>> lines = new EnumMap<>(Label.Kind.class);
    private String lead = "";
    private String coordinators = "";
    private String time = "";
    private int end;

    void add(Block block, Label.Kind kind, Span place, String text) {
      String value = place.of(text);
      blocks.add(block.index());
      lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(block);
      end = block.span().end();
      switch (kind) {
        case LEAD -> lead = joined(lead, value);
        case COORDINATORS -> coordinators = joined(coordinators, value);
        case TIME -> time = joined(time, value);
        case TASK, PRODUCT, FUNDING -> {}
      }
    }

    private static String joined(String sofar, String value) {
      return sofar.isEmpty() ? value : value.isEmpty() ? sofar : sofar + "; " + value;
    }

    /// The values that the lines of one label gave.
    List<Link> links(Plan plan, Field field, List<String> values, Label.Kind kind) {
      return lines.getOrDefault(kind, List.of()).stream()
          .flatMap(line -> Links.of(plan, field, values, Source.LABEL, line.span()).stream())
          .toList();
    }

    boolean isEmpty() {
      return blocks.isEmpty();
    }

    boolean assigns() {
      return !lead.isEmpty() || !coordinators.isEmpty();
    }

    void clear() {
      blocks.clear();
      lines.clear();
      lead = "";
      coordinators = "";
      time = "";
    }
  }
}
