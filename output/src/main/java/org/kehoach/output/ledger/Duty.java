// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.text.VietnameseOrder;
import org.kehoach.output.report.Reference;
import org.kehoach.output.write.DocumentRecord;

/// What an agency has to do with an obligation.
///
/// @param names the agency's names there: of two that are one by now the obligation may name both
record Duty(Role role, SortedSet<String> names, Obligation obligation, DocumentRecord document) {

  /// By province, then by role and plan, in the plan's order.
  static final Comparator<Duty> ORDER =
      Comparator.comparing(Duty::province, new VietnameseOrder())
          .thenComparing(Duty::role)
          .thenComparing(duty -> duty.document().id())
          .thenComparingInt(duty -> duty.obligation().evidence().start());

  /// What the agency is in an obligation.
  enum Role {
    LEADS("leads"),
    COORDINATES("coordinates"),
    RECEIVES("receives report"),
    PASSES_ON("passes report on");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /// Empty for a plan of no province.
  String province() {
    DocumentProfile.Province province = document.profile().province();
    return province == null ? "" : province.name();
  }

  /// The plan's words for when.
  String times() {
    return obligation.deadlines().stream().map(Deadline::quote).collect(Collectors.joining("; "));
  }

  /// The last day that its deadlines give; null where they give none, or go on for ever.
  @Nullable LocalDate until() {
    List<LocalDate> days =
        obligation.deadlines().stream().map(Deadline::to).filter(Objects::nonNull).toList();
    return days.isEmpty() ? null : Collections.max(days);
  }

  String leads() {
    return joined(obligation.leads());
  }

  String coordinators() {
    return joined(obligation.coordinators());
  }

  Reference reference() {
    return Reference.to(obligation, document);
  }

  private static String joined(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
  }
}
