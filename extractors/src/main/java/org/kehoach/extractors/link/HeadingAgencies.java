// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Roles;
import org.kehoach.extractors.segment.Zone;

/// The agencies that the headings above an item name.
final class HeadingAgencies {
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?iu) (?:chủ trì|quản lý|tham gia|được (?:giao|phân công)|chủ quản),?(?: [^ ]+){3,}");
  private static final Pattern REQUEST =
      Pattern.compile("(?iu)^(?:đề nghị|yêu cầu|giao)\\s*:?\\s+");

  private final AgencyReaders agencies;

  HeadingAgencies(AgencyReaders agencies) {
    this.agencies = agencies;
  }

  /// A heading and the agencies that it names.
  record Named(Block heading, Roles roles) {}

  /// What the nearest heading that names agencies says.
  Optional<Named> above(Plan plan, Block block) {
    for (int i = block.parent();
        i != Block.NO_PARENT;
        i = plan.document().blocks().get(i).parent()) {
      Block above = plan.document().blocks().get(i);
      if (above.isHeading() && assigns(plan, above)) {
        Optional<Roles> named = named(plan.content(above));
        if (named.isPresent()) {
          return named.map(roles -> new Named(above, roles));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a heading that names agencies assigns what stands under it: always in an assignment
  /// section or article; elsewhere only in a list of headings of which one certainly does, for "9.
  /// Doanh nghiệp số" may be a field of work.
  private boolean assigns(Plan plan, Block heading) {
    List<Block> blocks = plan.document().blocks();
    if (plan.zone(heading) == Zone.ASSIGNMENT || plan.zone(heading) == Zone.ARTICLES) {
      return true;
    }
    boolean inAssignment =
        heading.parent() != Block.NO_PARENT
            && plan.zone(blocks.get(heading.parent())) == Zone.ASSIGNMENT;
    return !inAssignment
        && blocks.stream()
            .filter(b -> b.isHeading() && b.parent() == heading.parent())
            .anyMatch(
                b ->
                    plan.zone(b) == Zone.ASSIGNMENT
                        && agencies.lists().namesAgencies(plan.content(b)));
  }

  /// The agencies of a heading that names any ("Sở X phối hợp với Sở Y": X leads, Y coordinates).
  private Optional<Roles> named(String heading) {
    String names = REQUEST.matcher(heading).replaceFirst("");
    return agencies.lists().namesAgencies(names)
        ? Optional.of(agencies.roles().read(names))
            .filter(r -> !r.leads().isEmpty())
            .map(r -> isQualified(names, r) ? new Roles(List.of(names), List.of()) : r)
        : Optional.empty();
  }

  /// Whether the heading's one name goes on with what sets its group apart ("Các Sở, ngành chủ trì,
  /// quản lý các dự án thuộc Chương trình"), which belongs to it.
  private static boolean isQualified(String heading, Roles roles) {
    return roles.leads().size() == 1
        && roles.coordinators().isEmpty()
        && heading.length() > roles.leads().getFirst().length()
        && QUALIFIED.matcher(heading.substring(roles.leads().getFirst().length())).lookingAt();
  }
}
