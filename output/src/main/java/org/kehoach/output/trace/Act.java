// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.identity.ActNumber;
import org.kehoach.output.write.DocumentRecord;

/// The act whose traces are looked for.
///
/// @param name its type and number, or a law's name
/// @param number folded; empty for a law cited by name
/// @param subject what it is about, where a document says
/// @param documentId the act as a document of the workspace; null where it has none
public record Act(
    String name,
    String number,
    @Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable String subject,
    @Nullable String documentId) {

  static Act of(Citation citation) {
    String number = citation.number();
    return new Act(
        ActNumber.shown(citation),
        number == null ? "" : ActNumber.folded(number),
        citation.date(),
        citation.issuer(),
        citation.number() == null ? null : citation.name(),
        null);
  }

  static Act of(DocumentRecord document) {
    DocumentProfile profile = document.profile();
    String number = profile.number() == null ? "" : profile.number();
    return new Act(
        profile.type() == null ? number : profile.type() + " " + number,
        ActNumber.folded(number),
        profile.issuedOn(),
        profile.issuer(),
        profile.title(),
        document.id());
  }

  /// Whether both are one act: the same number (or name), and no two dates.
  boolean isSameAs(Act other) {
    boolean sameName =
        number.isEmpty()
            ? ActNumber.folded(name).equals(ActNumber.folded(other.name))
            : number.equals(other.number);
    return sameName && (date == null || other.date == null || date.equals(other.date));
  }

  /// What is known of either.
  Act with(Act other) {
    return new Act(
        name,
        number,
        date == null ? other.date : date,
        issuer == null ? other.issuer : issuer,
        subject == null ? other.subject : subject,
        documentId == null ? other.documentId : documentId);
  }
}
