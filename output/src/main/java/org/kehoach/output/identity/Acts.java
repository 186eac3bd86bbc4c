// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;

/// Several files may hold one act: its DOCX and its PDF. An act is one number, day and issuer; a
/// plan without number or day is an act of its own.
///
/// @param copies the documents whose act an earlier one holds
public record Acts(List<DocumentRecord> copies) {
  private static final int NAMED = 3;

  public Acts {
    copies = List.copyOf(copies);
  }

  /// The acts of `documents`.
  public static Acts among(List<DocumentRecord> documents) {
    Set<String> acts = new HashSet<>();
    return new Acts(documents.stream().filter(document -> !acts.add(act(document))).toList());
  }

  /// Each act once: of the plans that are one act the first.
  public static List<PlanRecords> once(List<PlanRecords> plans) {
    List<PlanRecords> once = new ArrayList<>();
    plans.forEach(among(plans.stream().map(PlanRecords::document).toList()).once(once::add));
    return once;
  }

  /// Takes plans as they come and hands on those that are no copies.
  public Consumer<PlanRecords> once(Consumer<PlanRecords> each) {
    return plan -> {
      if (!isCopy(plan.document())) {
        each.accept(plan);
      }
    };
  }

  /// Whether an earlier document holds the same act.
  public boolean isCopy(DocumentRecord document) {
    return copies.stream().anyMatch(copy -> copy.id().equals(document.id()));
  }

  /// Whether both are one act.
  public static boolean same(DocumentRecord one, DocumentRecord other) {
    return act(one).equals(act(other));
  }

  /// That copies were left out, and which; nothing where there are none.
  public List<String> notes() {
    if (copies.isEmpty()) {
      return List.of();
    }
    String names =
        copies.stream()
            .limit(NAMED)
            .map(copy -> String.valueOf(Path.of(copy.source().path()).getFileName()))
            .collect(Collectors.joining(", "));
    return List.of(
        "Left out, because another file holds the same act: %s%s."
            .formatted(
                names, copies.size() > NAMED ? " and " + (copies.size() - NAMED) + " more" : ""));
  }

  private static String act(DocumentRecord document) {
    DocumentProfile profile = document.profile();
    if (profile.number() == null || profile.issuedOn() == null) {
      return document.id();
    }
    String issuer = Objects.requireNonNullElse(profile.issuer(), "");
    return String.join(
        "|",
        profile.number().toUpperCase(Locale.ROOT),
        profile.issuedOn().toString(),
        Vietnamese.squeeze(Vietnamese.lower(issuer)));
  }
}
