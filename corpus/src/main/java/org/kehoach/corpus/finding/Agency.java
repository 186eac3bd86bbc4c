// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import org.jspecify.annotations.Nullable;

/// An agency, or a named group of agencies, in the role of a record.
///
/// @param name as the document writes it, abbreviations expanded, casing as in running text
/// @param id stable across spellings, aliases and documents of one province
/// @param level null where it is not known
/// @param group whether the name stands for several agencies ("Các Sở, ban, ngành")
public record Agency(String name, String id, @Nullable Level level, boolean group) {

  /// The tier of the state or the kind of body.
  public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    ENTERPRISE,
    MEDIA,
    ORGANISATION
  }
}
