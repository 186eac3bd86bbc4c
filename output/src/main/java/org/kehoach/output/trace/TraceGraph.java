// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.identity.Level;

/// A trace as boxes and arrows: the act, the documents that cite it, those that cite them.
///
/// @param boxes the act first, then the documents as the trace has them
record TraceGraph(List<Box> boxes, List<Arrow> arrows) {
  private static final int TARGETS_SHOWN = 4;

  TraceGraph {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /// A document.
  ///
  /// @param id of the document; "act" for the act that was asked for
  /// @param depth how many arrows lead to the act
  /// @param title its name
  /// @param lines what else is said of it
  /// @param quote the words that cite; empty for the act
  record Box(String id, int depth, String title, List<String> lines, String quote) {
    Box {
      lines = List.copyOf(lines);
    }
  }

  /// That a document cites another.
  ///
  /// @param words how it stands to it: "căn cứ, thực hiện"
  record Arrow(String from, String to, String words) {}

  static TraceGraph of(Trace trace) {
    List<Box> boxes = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    boxes.add(act(trace));
    for (TracedPlan plan : trace.plans()) {
      boxes.add(box(trace, plan));
      String to = plan.cites().isEmpty() ? boxes.getFirst().id() : plan.cites();
      arrows.add(new Arrow(plan.documentId(), to, relations(plan)));
    }
    return new TraceGraph(boxes, arrows);
  }

  private static Box act(Trace trace) {
    Act act = trace.act();
    List<String> lines =
        Stream.of(act.issuer(), act.date() == null ? null : act.date().toString(), act.subject())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(ArrayList::new));
    if (trace.parent() != null) {
      lines.add(targets(trace.parent().findings().targets().size()));
    }
    return new Box(act.documentId() == null ? "act" : act.documentId(), 0, act.name(), lines, "");
  }

  private static Box box(Trace trace, TracedPlan plan) {
    DocumentProfile profile = plan.plan().document().profile();
    String title =
        Stream.of(profile.type(), profile.number())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    List<String> lines =
        Stream.of(profile.issuer(), profile.title())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(ArrayList::new));
    lines.add(targets(plan.plan().findings().targets().size()));
    if (trace.of(plan).isEmpty()) {
      lines.addAll(firstTargets(plan));
    } else {
      lines.add(standings(trace.of(plan)));
    }
    return new Box(
        plan.documentId(),
        plan.depth(),
        title.isEmpty() ? plan.plan().document().source().path() : title,
        lines,
        plan.citation().evidence().quote());
  }

  private static String targets(int number) {
    return number + " chỉ tiêu, mục tiêu";
  }

  private static List<String> firstTargets(TracedPlan plan) {
    return plan.plan().findings().targets().stream()
        .filter(target -> target.value() != null)
        .limit(TARGETS_SHOWN)
        .map(
            target ->
                "· %s: %s%s"
                    .formatted(target.indicator(), Level.words(target), year(target.year())))
        .toList();
  }

  private static String year(@Nullable Integer year) {
    return year == null ? "" : " (" + year + ")";
  }

  private static String standings(List<Trace.Alignment> alignments) {
    return Arrays.stream(Standing.values())
        .map(
            standing ->
                StandingWords.of(standing)
                    + " "
                    + alignments.stream().filter(one -> one.standing() == standing).count())
        .collect(Collectors.joining(", "));
  }

  static String relations(TracedPlan plan) {
    return plan.relations().stream()
        .map(relation -> relation.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
