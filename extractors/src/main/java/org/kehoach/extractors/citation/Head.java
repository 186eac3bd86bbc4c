// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import org.jspecify.annotations.Nullable;

/// The beginning of a citation: its type word and its number, or a law with its name; what follows
/// (date, issuer, subject) is not read yet.
///
/// @param start of the type word
/// @param end behind the number, the law's name, or (where neither is given) the type word
/// @param number normalised; null where none is given
/// @param partial whether the number is a bare figure
/// @param issuer where it stands before the number ("Nghị quyết của Bộ Chính trị số 57-NQ/TW")
/// @param law the law's name; null for other kinds
record Head(
    int start,
    int end,
    String type,
    @Nullable String number,
    boolean partial,
    @Nullable String issuer,
    @Nullable String law) {

  boolean unnumbered() {
    return number == null && law == null;
  }
}
