// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;

/// What the plans of a workspace demanded on a day.
///
/// @param targets those in force, in the order of the record files
/// @param replaced the plans that a newer one had replaced by then
/// @param ended the plans whose last year had passed
/// @param undated the plans that tell neither when they were issued nor from which year on they
///   hold; their targets are not among those in force
public record EffectiveTargets(
    LocalDate day,
    List<InForce> targets,
    List<DocumentRecord> replaced,
    List<DocumentRecord> ended,
    List<DocumentRecord> undated) {

  /// A target in force.
  ///
  /// @param before what it took the place of; null where it is the first
  public record InForce(DocumentRecord plan, Target target, @Nullable Former before) {}

  /// A target that is no longer in force.
  public record Former(DocumentRecord plan, Target target) {}

  public EffectiveTargets {
    targets = List.copyOf(targets);
    replaced = List.copyOf(replaced);
    ended = List.copyOf(ended);
    undated = List.copyOf(undated);
  }

  /// The targets in force on `day`: those of the plans issued by then that no plan issued by then
  /// replaces, but for those that an amending plan states anew.
  public static EffectiveTargets on(LocalDate day, Editions editions) {
    List<PlanLink> links =
        withAmendments(
            editions.links().stream().filter(link -> isIssued(link.newer(), day)).toList());
    Set<String> over = new HashSet<>();
    Set<String> amended = new HashSet<>();
    Map<String, Former> formers = new HashMap<>();
    for (PlanLink link : links) {
      List<Target> older = link.older().findings().targets();
      List<Target> newer = link.newer().findings().targets();
      Map<Target, Target> pairs =
          link.ends()
              ? RecordMatcher.match(older, newer)
              : RecordMatcher.onSameSubject(older, newer);
      pairs.forEach((was, is) -> formers.put(is.id(), new Former(link.older().document(), was)));
      if (link.ends()) {
        over.add(link.older().document().id());
      } else {
        pairs.keySet().forEach(target -> amended.add(target.id()));
      }
    }
    List<InForce> targets = new ArrayList<>();
    List<DocumentRecord> ended = new ArrayList<>();
    List<DocumentRecord> undated = new ArrayList<>();
    for (PlanRecords plan : editions.plans()) {
      DocumentRecord document = plan.document();
      if (over.contains(document.id())) {
        continue;
      }
      if (issued(document.profile()) == null) {
        undated.add(document);
      } else if (hasEnded(document.profile(), day)) {
        ended.add(document);
      } else if (isIssued(plan, day)) {
        plan.findings().targets().stream()
            .filter(target -> !amended.contains(target.id()))
            .map(target -> new InForce(document, target, formers.get(target.id())))
            .forEach(targets::add);
      }
    }
    List<DocumentRecord> replaced =
        editions.plans().stream()
            .map(PlanRecords::document)
            .filter(document -> over.contains(document.id()))
            .toList();
    return new EffectiveTargets(day, targets, replaced, ended, undated);
  }

  /// What is done to a plan is done to its earlier amendments, too.
  private static List<PlanLink> withAmendments(List<PlanLink> links) {
    List<PlanLink> all = new ArrayList<>(links);
    for (PlanLink link : links) {
      links.stream()
          .filter(other -> !other.ends() && other.older().equals(link.older()))
          .filter(other -> isEarlier(other.newer(), link.newer()))
          .map(other -> new PlanLink(link.newer(), other.newer(), link.relation()))
          .forEach(all::add);
    }
    return all;
  }

  private static boolean isEarlier(PlanRecords one, PlanRecords other) {
    LocalDate first = issued(one.document().profile());
    LocalDate second = issued(other.document().profile());
    return first != null && second != null && first.isBefore(second);
  }

  private static boolean isIssued(PlanRecords plan, LocalDate day) {
    LocalDate issued = issued(plan.document().profile());
    return issued != null && !issued.isAfter(day);
  }

  /// The day of issue; else the last of its year, or of the first year that the plan covers.
  private static @Nullable LocalDate issued(DocumentProfile profile) {
    DocumentProfile.Period period = profile.period();
    Integer first = period == null ? null : period.from();
    Integer year = profile.issuedYear() == null ? first : profile.issuedYear();
    LocalDate day = profile.issuedOn();
    return day == null && year != null ? LocalDate.of(year, 12, 31) : day;
  }

  private static boolean hasEnded(DocumentProfile profile, LocalDate day) {
    DocumentProfile.Period period = profile.period();
    Integer last = period == null ? null : period.to();
    return last != null && last < day.getYear();
  }
}
