// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.extractors.agency.AgencyReaders;

/// The agencies that the headings above an item name.
final class HeadingAgencies {
  private static final Pattern PARTNER =
      Pattern.compile("(?iu)(.{3,}?),? (?:chủ trì,? )?phối hợp (?:chặt chẽ )?(?:với|cùng) (.{3,})");

  private final AgencyReaders agencies;

  HeadingAgencies(AgencyReaders agencies) {
    this.agencies = agencies;
  }

  /// @param coordinators from "Sở X phối hợp với Sở Y"
  record Named(List<String> leads, List<String> coordinators) {}

  /// What the nearest heading that names agencies says.
  Optional<Named> above(Plan plan, Block block) {
    for (int i = block.parent();
        i != Block.NO_PARENT;
        i = plan.document().blocks().get(i).parent()) {
      Block above = plan.document().blocks().get(i);
      if (above.isHeading()) {
        Optional<Named> named = named(plan.content(above));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  Optional<Named> named(String heading) {
    if (!agencies.lists().namesAgencies(heading)) {
      return Optional.empty();
    }
    Matcher partner = PARTNER.matcher(heading);
    Named named =
        partner.matches()
            ? new Named(
                agencies.lists().split(partner.group(1)), agencies.lists().split(partner.group(2)))
            : new Named(agencies.lists().split(heading), List.of());
    return named.leads().isEmpty() ? Optional.empty() : Optional.of(named);
  }
}
