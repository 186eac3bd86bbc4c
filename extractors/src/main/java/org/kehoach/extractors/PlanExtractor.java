// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.citation.CitationExtractor;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.link.ObligationExtractor;
import org.kehoach.extractors.link.TracedObligations;
import org.kehoach.extractors.profile.ProfileExtractor;
import org.kehoach.extractors.segment.PlanStructure;
import org.kehoach.extractors.segment.ZoneFinder;
import org.kehoach.extractors.segment.Zones;
import org.kehoach.extractors.target.TargetExtractor;
import org.kehoach.extractors.target.TracedTargets;
import org.kehoach.extractors.trace.Rejection;
import org.kehoach.extractors.trace.Traced;

/// Finds everything that the contract asks for in a plan document. Immutable and shared by threads;
/// the same document always gives the same findings.
public final class PlanExtractor {
  private final ZoneFinder zones;
  private final PlanStructure structure;
  private final ProfileExtractor profiles;
  private final TargetExtractor targets;
  private final ObligationExtractor obligations;
  private final CitationExtractor citations;

  private PlanExtractor(
      ZoneFinder zones,
      ProfileExtractor profiles,
      TargetExtractor targets,
      ObligationExtractor obligations,
      CitationExtractor citations) {
    this.zones = zones;
    this.structure = new PlanStructure(zones);
    this.profiles = profiles;
    this.targets = targets;
    this.obligations = obligations;
    this.citations = citations;
  }

  /// Loads all rules and word lists, once.
  public static PlanExtractor load() {
    return new PlanExtractor(
        new ZoneFinder(),
        ProfileExtractor.load(),
        new TargetExtractor(),
        new ObligationExtractor(AgencyReaders.load(), DeadlineFinder.load()),
        CitationExtractor.load());
  }

  /// The findings of one document; empty where it is not built like a plan.
  public Optional<Findings> extract(PlanDocument document) {
    Zones zoned = zones.zones(document);
    DocumentProfile profile = profiles.extract(document, zoned);
    if (!structure.isIn(document, profile)) {
      return Optional.empty();
    }
    List<Target> aims = targets.extract(document, zoned);
    return Optional.of(
        new Findings(
            profile,
            aims,
            obligations.extract(document, zoned, profile, aims),
            citations.extract(document, zoned, profile)));
  }

  /// The findings of one document with where their values came from, and the candidates that lost.
  public PlanTrace trace(PlanDocument document) {
    Zones zoned = zones.zones(document);
    DocumentProfile profile = profiles.extract(document, zoned);
    List<Traced<? extends Finding>> records = new ArrayList<>();
    List<Rejection> amounts = new ArrayList<>();
    for (Block block : document.blocks()) {
      TracedTargets line = targets.trace(document, zoned, block);
      records.addAll(line.targets());
      amounts.addAll(line.rejected());
    }
    TracedObligations assigned =
        obligations.trace(document, zoned, profile, targets.extract(document, zoned));
    records.addAll(assigned.obligations());
    for (Citation citation : citations.extract(document, zoned, profile)) {
      records.add(new Traced<>(citation, List.of()));
    }
    return new PlanTrace(
        zoned, records, amounts, assigned.partners(), assigned.lines(), assigned.year());
  }
}
