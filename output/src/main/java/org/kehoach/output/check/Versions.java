// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.identity.ActNumber;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.output.write.RecordFilesReader;

/// The plans of a workspace that are there more than once: as a draft and as issued, or in several
/// formats. One issuer gives them one title, and no two numbers.
///
/// @param byName the documents with issuer and title in common, where there are several
record Versions(Map<String, List<PlanRecords>> byName) {

  /// Reads the workspace twice, so that only the records of such plans are held at once.
  static Versions of(RecordFilesReader workspace) throws IOException {
    Set<String> once = new HashSet<>();
    Set<String> often = new HashSet<>();
    workspace.forEach(
        plan -> {
          String name = name(plan.findings().profile());
          if (name != null && !once.add(name)) {
            often.add(name);
          }
        });
    Map<String, List<PlanRecords>> byName = new HashMap<>();
    if (!often.isEmpty()) {
      workspace.forEach(
          plan -> {
            String name = name(plan.findings().profile());
            if (name != null && often.contains(name)) {
              byName.computeIfAbsent(name, n -> new ArrayList<>()).add(plan);
            }
          });
    }
    return new Versions(byName);
  }

  /// The other versions of `plan`, in the workspace's order.
  Stream<PlanRecords> of(PlanRecords plan) {
    String name = name(plan.findings().profile());
    return name == null
        ? Stream.empty()
        : byName.getOrDefault(name, List.of()).stream()
            .filter(other -> !other.document().id().equals(plan.document().id()))
            .filter(other -> isSameNumber(other.findings().profile(), plan.findings().profile()));
  }

  private static boolean isSameNumber(DocumentProfile one, DocumentProfile other) {
    return one.number() == null
        || other.number() == null
        || Objects.equals(one.number(), other.number());
  }

  private static @Nullable String name(DocumentProfile profile) {
    return profile.issuer() == null || profile.title() == null
        ? null
        : ActNumber.folded(profile.issuer()) + " " + ActNumber.folded(profile.title());
  }
}
