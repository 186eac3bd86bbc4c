// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import org.jspecify.annotations.Nullable;

/// An agency, or a named group of agencies, in the role of a record.
///
/// @param name as the document writes it, abbreviations expanded, casing as in running text
/// @param id the registry's, one across spellings, aliases, documents and years; that of a body
///   that each province has ends with the province's code as of the document's date (`so-y-te/14`);
///   null where the name could not be linked
/// @param level null where it is not known
/// @param group whether the name stands for several agencies ("Các Sở, ban, ngành")
/// @param successor id of who does the agency's work today; null where it does so itself, and where
///   nobody or several do
public record Agency(
    String name,
    @Nullable String id,
    @Nullable Level level,
    boolean group,
    @Nullable String successor) {

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
