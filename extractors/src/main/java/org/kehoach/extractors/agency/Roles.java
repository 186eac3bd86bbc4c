// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.List;

/// The agencies of a heading, cell or label, by role.
///
/// @param leads those without a role of their own, or with "chủ trì"
/// @param coordinators those behind "phối hợp với", or with "phối hợp"
public record Roles(List<String> leads, List<String> coordinators) {
  public Roles {
    leads = List.copyOf(leads);
    coordinators = List.copyOf(coordinators);
  }
}
