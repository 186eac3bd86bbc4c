// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.identity.PlanName;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;

/// The plans of a workspace, and which of them replaces or amends which.
///
/// Two files of one act (its DOCX and its PDF) count once: the one that comes first.
///
/// @param plans each act once, in the order of the record files
/// @param links in the order of the newer plans
public record Editions(List<PlanRecords> plans, List<PlanLink> links) {

  public Editions {
    plans = List.copyOf(plans);
    links = List.copyOf(links);
  }

  /// The editions among `all`.
  public static Editions among(List<PlanRecords> all) {
    List<PlanRecords> plans = Acts.once(all);
    Linking linking = new Linking(plans, Abbreviations.load());
    return new Editions(plans, plans.stream().flatMap(linking::linksOf).toList());
  }

  /// What the plan whose id begins with `name`, or whose number it is, does to older ones; where it
  /// does nothing, what newer ones do to it.
  public List<PlanLink> of(String name) {
    List<PlanLink> itsOwn =
        links.stream().filter(link -> isNamed(link.newer().document(), name)).toList();
    return itsOwn.isEmpty()
        ? links.stream().filter(link -> isNamed(link.older().document(), name)).toList()
        : itsOwn;
  }

  /// The plan of that name and all that are linked with it, directly or through others.
  public Editions familyOf(String name) {
    Set<String> family = new HashSet<>();
    plans.stream()
        .map(PlanRecords::document)
        .filter(plan -> isNamed(plan, name))
        .forEach(plan -> family.add(plan.id()));
    for (int before = -1; before < family.size(); ) {
      before = family.size();
      for (PlanLink link : links) {
        String newer = link.newer().document().id();
        String older = link.older().document().id();
        if (family.contains(newer) || family.contains(older)) {
          family.add(newer);
          family.add(older);
        }
      }
    }
    return new Editions(
        plans.stream().filter(plan -> family.contains(plan.document().id())).toList(),
        links.stream().filter(link -> family.contains(link.newer().document().id())).toList());
  }

  /// Whether any plan has an id that begins with `name`, or that number.
  public boolean knows(String name) {
    return plans.stream().anyMatch(plan -> isNamed(plan.document(), name));
  }

  static boolean isNamed(DocumentRecord plan, String name) {
    String number = plan.profile().number();
    return plan.id().startsWith(name.toLowerCase(Locale.ROOT))
        || (number != null && number.equalsIgnoreCase(name.strip()));
  }

  private static String number(String number) {
    return number.toUpperCase(Locale.ROOT);
  }

  /// Finds the older plans that one concerns.
  private record Linking(List<PlanRecords> plans, Abbreviations abbreviations) {

    Stream<PlanLink> linksOf(PlanRecords newer) {
      List<PlanLink> cited =
          newer.findings().citations().stream()
              .flatMap(citation -> cited(newer, citation))
              .distinct()
              .toList();
      return cited.isEmpty() ? sameTitle(newer).stream() : cited.stream();
    }

    private Stream<PlanLink> cited(PlanRecords newer, Citation citation) {
      Set<Relation> relations = citation.relations();
      String number = citation.number();
      boolean amends = relations.contains(Relation.AMENDS);
      if (number == null || !(amends || relations.contains(Relation.REPLACES))) {
        return Stream.of();
      }
      return plans.stream()
          .filter(older -> isOther(older, newer) && isCited(older, number, citation, newer))
          .map(
              older ->
                  new PlanLink(
                      newer,
                      older,
                      amends ? PlanLink.Relation.AMENDS : PlanLink.Relation.REPLACES));
    }

    private boolean isCited(
        PlanRecords older, String number, Citation citation, PlanRecords newer) {
      DocumentProfile profile = older.document().profile();
      String has = profile.number();
      return has != null
          && number(has).equals(number(number))
          && agree(citation.date(), profile.issuedOn())
          && agree(citation.year(), year(profile))
          && !isLater(profile.issuedOn(), newer.document().profile().issuedOn())
          && (sameIssuer(newer.document().profile(), profile) || names(citation, profile));
    }

    private Optional<PlanLink> sameTitle(PlanRecords newer) {
      LocalDate date = newer.document().profile().issuedOn();
      Optional<PlanName> name = name(newer);
      if (name.isEmpty() || date == null) {
        return Optional.empty();
      }
      return plans.stream()
          .filter(older -> isLater(date, older.document().profile().issuedOn()))
          .filter(older -> name(older).equals(name))
          .max(Comparator.comparing(older -> issuedOn(older)))
          .map(older -> new PlanLink(newer, older, PlanLink.Relation.SAME_TITLE));
    }

    private Optional<PlanName> name(PlanRecords plan) {
      return PlanName.of(plan.document().profile(), abbreviations);
    }

    private static LocalDate issuedOn(PlanRecords plan) {
      return Objects.requireNonNull(plan.document().profile().issuedOn());
    }

    private boolean sameIssuer(DocumentProfile one, DocumentProfile other) {
      String issuer = one.issuer();
      String otherIssuer = other.issuer();
      return issuer != null
          && otherIssuer != null
          && abbreviations.expand(issuer).equals(abbreviations.expand(otherIssuer));
    }

    /// Whether the citation's issuer names the plan's province, which may have been merged since.
    private boolean names(Citation citation, DocumentProfile plan) {
      String issuer = citation.issuer();
      DocumentProfile.Province province = plan.province();
      return issuer != null
          && province != null
          && Collections.indexOfSubList(
                  abbreviations.expand(issuer), abbreviations.expand(province.name()))
              >= 0;
    }

    private static boolean isOther(PlanRecords one, PlanRecords other) {
      return !one.document().id().equals(other.document().id());
    }

    private static @Nullable Integer year(DocumentProfile plan) {
      LocalDate issued = plan.issuedOn();
      return issued == null ? plan.issuedYear() : Integer.valueOf(issued.getYear());
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
      return one == null || other == null || one.equals(other);
    }

    private static boolean isLater(@Nullable LocalDate one, @Nullable LocalDate other) {
      return one != null && other != null && one.isAfter(other);
    }
  }
}
