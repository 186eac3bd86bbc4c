// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;

/// One place of a text that cites a document.
///
/// @param span from the type word to the end of what belongs to the citation (name included)
/// @param number normalised; null for laws and acts without one
/// @param partial whether `number` is but the first figure ("Nghị quyết 57")
/// @param year where only that is given
/// @param issuer as written
/// @param name the cited document's own subject; a law's name with `Luật`
/// @param pinpoint "mục 2 Điều 2"; null where the whole document is meant
/// @param inner whether it stands inside another document's name, or only repeats one in brackets
public record CitedMention(
    Span span,
    String type,
    @Nullable String number,
    boolean partial,
    @Nullable LocalDate date,
    @Nullable Integer year,
    @Nullable String issuer,
    @Nullable String name,
    @Nullable String pinpoint,
    boolean inner) {

  /// Whether the mention goes by a law's name.
  boolean isNamedLaw() {
    return name != null && (type.equals("Luật") || type.equals("Bộ luật"));
  }
}
