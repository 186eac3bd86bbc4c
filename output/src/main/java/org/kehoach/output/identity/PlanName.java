// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.Word;
import org.kehoach.output.words.Words;

/// What all texts of one plan have in common, its draft, its copies, its later editions: who issues
/// it, and what it is about. The number tells them apart.
///
/// @param issuer its folded words, abbreviations written out
/// @param title its words; case, punctuation and the place of tone marks aside
public record PlanName(List<String> issuer, String title) {

  public PlanName {
    issuer = List.copyOf(issuer);
  }

  /// The name of a plan; none where it tells no issuer or no title.
  public static Optional<PlanName> of(DocumentProfile plan, Abbreviations abbreviations) {
    String title =
        plan.title() == null
            ? ""
            : Words.of(plan.title()).stream().map(Word::accented).collect(Collectors.joining(" "));
    return plan.issuer() == null || title.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlanName(abbreviations.expand(plan.issuer()), title));
  }

  /// Whether the numbers let both be one edition: they are the same, or one is not told.
  public static boolean mayBeOneEdition(DocumentProfile one, DocumentProfile other) {
    return one.number() == null
        || other.number() == null
        || ActNumber.folded(one.number()).equals(ActNumber.folded(other.number()));
  }
}
