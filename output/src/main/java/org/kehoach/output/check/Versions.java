// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.identity.PlanName;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.output.write.RecordFilesReader;

/// The plans of a workspace that are there more than once: as a draft and as issued, or in several
/// formats.
///
/// @param byName the documents of one [PlanName], where there are several
record Versions(Map<PlanName, List<PlanRecords>> byName, Abbreviations abbreviations) {

  /// Reads the documents first, so that only the records of such plans are held at once.
  static Versions of(RecordFilesReader workspace) throws IOException {
    Abbreviations abbreviations = Abbreviations.load();
    Set<PlanName> once = new HashSet<>();
    Set<PlanName> often = new HashSet<>();
    for (DocumentRecord document : workspace.documents()) {
      PlanName.of(document.profile(), abbreviations)
          .filter(name -> !once.add(name))
          .ifPresent(often::add);
    }
    Map<PlanName, List<PlanRecords>> byName = new HashMap<>();
    if (!often.isEmpty()) {
      workspace.forEach(
          plan ->
              PlanName.of(plan.findings().profile(), abbreviations)
                  .filter(often::contains)
                  .ifPresent(
                      name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(plan)));
    }
    return new Versions(byName, abbreviations);
  }

  /// The other versions of `plan`, in the workspace's order. Another number is another edition,
  /// which may say what it likes.
  Stream<PlanRecords> of(PlanRecords plan) {
    DocumentProfile profile = plan.findings().profile();
    return PlanName.of(profile, abbreviations).stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .filter(other -> !other.document().id().equals(plan.document().id()))
        .filter(other -> PlanName.mayBeOneEdition(other.findings().profile(), profile));
  }
}
