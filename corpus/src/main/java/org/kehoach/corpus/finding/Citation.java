// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// A document that the plan cites: one record however often it is mentioned (contract, section
/// "citation").
///
/// @param type `Luật`, `Nghị quyết`, `Quyết định`…
/// @param number normalised, e.g. `1132/QĐ-TTg`; null for laws cited by name
/// @param date from any mention that gives it
/// @param year where only the year is given
/// @param issuer as written, e.g. `Thủ tướng Chính phủ`
/// @param name the cited document's own subject, where a mention gives it
/// @param mentions every mention's place, in reading order; the fullest is the `evidence`
public record Citation(
    String id,
    String documentId,
    String type,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable Integer year,
    @Nullable String issuer,
    @Nullable String name,
    SortedSet<Relation> relations,
    List<Mention> mentions,
    Evidence evidence)
    implements Finding {

  public Citation {
    mentions = List.copyOf(mentions);
  }

  /// How the plan stands to the cited document.
  public enum Relation {
    LEGAL_BASIS,
    IMPLEMENTS,
    PROPOSED_BY,
    AMENDS,
    REPLACES,
    MENTIONS
  }

  /// One place that cites the document.
  ///
  /// @param pinpoint "mục 2 Điều 2", as written; null where the whole document is meant
  public record Mention(int start, int end, int page, @Nullable String pinpoint) {}
}
