// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Roles;

/// The agencies that the headings above an item name.
final class HeadingAgencies {
  private static final Pattern REQUEST =
      Pattern.compile("(?iu)^(?:đề nghị|yêu cầu|giao)\\s*:?\\s+");

  private final AgencyReaders agencies;

  HeadingAgencies(AgencyReaders agencies) {
    this.agencies = agencies;
  }

  /// What the nearest heading that names agencies says.
  Optional<Roles> above(Plan plan, Block block) {
    for (int i = block.parent();
        i != Block.NO_PARENT;
        i = plan.document().blocks().get(i).parent()) {
      Block above = plan.document().blocks().get(i);
      if (above.isHeading()) {
        Optional<Roles> named = named(plan.content(above));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  /// The agencies of a heading that names any ("Sở X phối hợp với Sở Y": X leads, Y coordinates).
  private Optional<Roles> named(String heading) {
    String names = REQUEST.matcher(heading).replaceFirst("");
    return agencies.lists().namesAgencies(names)
        ? Optional.of(agencies.roles().read(names)).filter(r -> !r.leads().isEmpty())
        : Optional.empty();
  }
}
