// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An action laid on named agencies; with empty `leads` a *measure*: an action on nobody in
/// particular (contract, section "obligation").
///
/// @param id stable: the same for the same content and place
/// @param action what is to be done, without bullet or label
/// @param leads agencies that must act or lead
/// @param coordinators agencies to coordinate with
/// @param reportsTo who receives the report, if the action is to report
/// @param via the agency that the report goes through ("qua Sở …")
/// @param deadlines empty where neither the item, its row nor its block gives a time
public record Obligation(
    String id,
    String documentId,
    String action,
    List<Agency> leads,
    List<Agency> coordinators,
    @Nullable String reportsTo,
    @Nullable String via,
    List<Deadline> deadlines,
    Origin origin,
    Evidence evidence)
    implements Finding {

  public Obligation {
    leads = List.copyOf(leads);
    coordinators = List.copyOf(coordinators);
    deadlines = List.copyOf(deadlines);
  }

  public boolean isMeasure() {
    return leads.isEmpty();
  }

  /// Where the assignment stands.
  public enum Origin {
    ASSIGNMENT_SECTION,
    TABLE,
    LABELLED_BLOCK,
    ARTICLE,
    SENTENCE,
    MEASURE
  }
}
