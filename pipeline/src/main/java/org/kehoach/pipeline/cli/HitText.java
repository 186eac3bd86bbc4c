// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.search.SearchHit;

/// What people read of a hit.
record HitText(SearchHit hit) {

  /// The plan's title, else its number, else its id.
  String document() {
    return Stream.of(hit.plan().title(), hit.plan().number())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(hit.plan().id());
  }

  String province() {
    return Objects.requireNonNullElse(hit.plan().province(), "");
  }

  String section() {
    return String.join(" › ", hit.record().evidence().section());
  }

  /// Value, agencies and deadlines, or what is cited; empty for a measure without a deadline and
  /// for a qualitative target without a year.
  String essence() {
    return switch (hit.record()) {
      case Target target -> target(target);
      case Obligation obligation -> obligation(obligation);
      case Citation citation -> citation(citation);
    };
  }

  private static String target(Target target) {
    List<String> parts = new ArrayList<>();
    if (target.value() != null && target.comparator() != null) {
      String to = target.valueTo() == null ? "" : "–" + target.valueTo().toPlainString();
      parts.add(target.comparator().sign() + target.value().toPlainString() + to);
      String unit = target.unitText() == null ? target.unit() : target.unitText();
      parts.add(Objects.requireNonNullElse(unit, ""));
    }
    if (target.year() != null) {
      parts.add("(" + target.year() + ")");
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String obligation(Obligation obligation) {
    List<String> parts = new ArrayList<>();
    if (!obligation.leads().isEmpty()) {
      parts.add("lead: " + agencies(obligation.leads()));
    }
    if (!obligation.coordinators().isEmpty()) {
      parts.add("with: " + agencies(obligation.coordinators()));
    }
    if (!obligation.deadlines().isEmpty()) {
      parts.add("due: " + deadlines(obligation));
    }
    return String.join(" · ", parts);
  }

  private static String agencies(List<Agency> agencies) {
    return agencies.stream().map(HitText::agency).collect(Collectors.joining("; "));
  }

  /// The name, and who does its work now where that is another.
  private static String agency(Agency agency) {
    return agency.successor() == null
        ? agency.name()
        : "%s (now %s)".formatted(agency.name(), agency.successor());
  }

  private static String deadlines(Obligation obligation) {
    return obligation.deadlines().stream().map(HitText::due).collect(Collectors.joining("; "));
  }

  private static String due(Deadline deadline) {
    String day = Objects.toString(deadline.to(), "");
    return switch (deadline.kind()) {
      case DATE -> (deadline.exclusive() ? "before " : "") + day;
      case PERIOD -> Objects.toString(deadline.from(), "") + ".." + day;
      case RECURRING -> deadline.quote();
      case ONGOING -> deadline.quote();
      case RELATIVE -> deadline.quote();
    };
  }

  private static String citation(Citation citation) {
    return Stream.<@Nullable Object>of(
            citation.type(),
            citation.number(),
            citation.date() == null ? citation.year() : citation.date(),
            citation.issuer())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" · "));
  }
}
