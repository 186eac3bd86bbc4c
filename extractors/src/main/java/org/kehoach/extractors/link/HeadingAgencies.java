// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Roles;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.trace.Link.Source;

/// The agencies that an item names at its beginning ("- Sở Y tế: Hướng dẫn …") or that the headings
/// and lead-ins above it name.
final class HeadingAgencies {
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?iu) (?:chủ trì|quản lý|tham gia|được (?:giao|phân công)|chủ quản),?(?: [^ ]+){3,}");
  private static final Pattern REQUEST =
      Pattern.compile("(?iu)^(?:đề nghị|yêu cầu|giao)\\s*:?\\s+");

  /// "Trách nhiệm của các sở, ban, ngành": the title of a list whose items may name others.
  private static final Pattern SECTION_TITLE =
      Pattern.compile("(?iu)(?:phân công|trách nhiệm|nhiệm vụ)(?=\\P{L}).*");

  /// "Các sở: Tài chính, Y tế …": the colon stands inside a list.
  private static final Pattern OPENS_LIST = Pattern.compile("(?iu)(?:các )?(?:sở|bộ)");

  /// "Sở Y tế: Hướng dẫn …", "Công an tỉnh. Chủ trì …".
  private static final Pattern RUN_IN = Pattern.compile("([^:.]{3,200}?)(?:: |\\. (?=\\p{Lu}))");

  private static final int MOST_WORDS_RUN_IN = 25;

  private final AgencyReaders agencies;

  HeadingAgencies(AgencyReaders agencies) {
    this.agencies = agencies;
  }

  /// What an item or the words above it say of who acts.
  ///
  /// @param place the line or the part of it that says so
  /// @param source what kind of line that is
  /// @param roles who leads and who coordinates
  /// @param yields whether an actor that the item itself names goes before these
  /// @param taskStart where, in the item, the words begin that say what is to be done
  record Named(Span place, Source source, Roles roles, boolean yields, int taskStart) {
    static Named in(Block line, Source source, Roles roles) {
      return new Named(line.span(), source, roles, false, 0);
    }
  }

  /// What the item's own beginning says, else the nearest heading or item above that names
  /// agencies, else the nearest lead-in above in which any act.
  Optional<Named> over(Plan plan, Block block) {
    return runIn(plan, block)
        .or(() -> nearest(plan, block, above -> titled(plan, above)))
        .or(() -> nearest(plan, block, above -> ledIn(plan, above)));
  }

  private static Optional<Named> nearest(
      Plan plan, Block block, Function<Block, Optional<Named>> reading) {
    Optional<Named> found = Optional.empty();
    for (int i = plan.parent(block);
        found.isEmpty() && i != Block.NO_PARENT;
        i = plan.parent(plan.document().blocks().get(i))) {
      found = reading.apply(plan.document().blocks().get(i));
    }
    return found;
  }

  /// "2. Sở Y tế", "- Sở Y tế:", "- Sở Y tế: Hướng dẫn các cơ sở:" over a list.
  private Optional<Named> titled(Plan plan, Block above) {
    if (above.isHeading()) {
      return headed(plan, above);
    }
    String content = plan.content(above);
    return agencies.lists().onlyNames(content)
        ? named(content.replaceFirst("[\\s:.;]+$", ""))
            .map(roles -> Named.in(above, Source.LEAD_IN, roles))
        : runIn(plan, above);
  }

  private Optional<Named> headed(Plan plan, Block heading) {
    return assigns(plan, heading)
        ? named(plan.content(heading))
            .map(
                roles ->
                    new Named(
                        heading.span(), Source.HEADING, roles, titlesList(plan, heading, roles), 0))
        : Optional.empty();
  }

  /// Whether a heading only gives a list of groups its title.
  private boolean titlesList(Plan plan, Block heading, Roles roles) {
    return SECTION_TITLE.matcher(plan.content(heading)).matches()
        && roles.leads().stream().allMatch(name -> isGroup(name));
  }

  private boolean isGroup(String name) {
    return agencies.agencies().of(name).group();
  }

  /// An item that begins with names and a colon; among tasks only with an agency, for "Doanh
  /// nghiệp: …" may be a field of work there.
  private Optional<Named> runIn(Plan plan, Block block) {
    String content = plan.content(block);
    Matcher runIn = RUN_IN.matcher(content);
    if (block.isHeading() || !runIn.lookingAt()) {
      return Optional.empty();
    }
    String names = runIn.group(1);
    if (names.split(" ").length > MOST_WORDS_RUN_IN
        || OPENS_LIST.matcher(names).matches()
        || !agencies.lists().onlyNames(names)) {
      return Optional.empty();
    }
    return named(names)
        .filter(
            roles ->
                plan.zone(block) != Zone.TASKS
                    || roles.leads().stream().noneMatch(name -> isGroup(name)))
        .map(
            roles -> {
              int start = block.content().start();
              Span place = new Span(start, start + names.length());
              return new Named(place, Source.SUBJECT, roles, false, runIn.end());
            });
  }

  /// "- Sở Y tế có trách nhiệm:" over a list.
  private Optional<Named> ledIn(Plan plan, Block above) {
    String content = plan.content(above);
    return above.isHeading() || !plan.isLeadIn(above)
        ? Optional.empty()
        : agencies
            .subjects()
            .read(content)
            .map(s -> new Roles(s.names(), agencies.coordination().coordinators(content)))
            .map(roles -> Named.in(above, Source.LEAD_IN, roles));
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
