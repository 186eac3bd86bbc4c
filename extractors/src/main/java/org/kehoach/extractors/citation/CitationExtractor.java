// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;

/// Finds every document that a plan cites, one record each (contract, section "citation"). The
/// plan's own number is none.
public record CitationExtractor(MentionFinder finder, RelationFinder relations) {

  /// "(Kèm theo Quyết định số … của UBND tỉnh)" under a title names the document itself.
  private static final Pattern ATTACHED =
      Pattern.compile("(?iu)(?:^|\\()[\\s*_(]*(?:ban hành\\s+)?kèm theo\\s+");

  private static final Pattern PROPOSER =
      Pattern.compile(
          "(?iu)(?:theo|xét|trên cơ sở) (?:đề nghị|đề xuất)"
              + " của\\s+([^;]{3,150}?)\\s+tại\\s+(?:các\\s+)?$");
  private static final Pattern LETTERHEAD = Pattern.compile("(?iu)\\s*số\\s*:?\\s*$");

  /// An extractor with the word lists and rules that lie beside this class.
  public static CitationExtractor load() {
    return new CitationExtractor(MentionFinder.load(), RelationFinder.load());
  }

  /// The documents that `document` cites, in the order of their first mentions.
  public List<Citation> extract(PlanDocument document, Zones zones, DocumentProfile profile) {
    Set<String> own = new HashSet<>();
    if (profile.number() != null) {
      own.add(DocumentNumber.fold(profile.number()));
    }
    for (Block block : document.blocks()) {
      attached(document.line(block), own);
    }
    CitationMerger merger = new CitationMerger();
    for (Block block : document.blocks()) {
      if (zones.of(block) != Zone.SIGNATURE) {
        add(document, block, zones.of(block), own, profile, merger);
      }
    }
    return merger.citations(document);
  }

  private void attached(String line, Set<String> own) {
    Matcher attached = ATTACHED.matcher(line);
    if (!attached.find()
        || line.substring(0, attached.start()).chars().anyMatch(Character::isLowerCase)) {
      return;
    }
    for (CitedMention mention : finder.find(line)) {
      if (mention.span().start() == attached.end() && mention.number() != null) {
        own.add(DocumentNumber.fold(mention.number()));
      }
    }
  }

  private void add(
      PlanDocument document,
      Block block,
      Zone zone,
      Set<String> own,
      DocumentProfile profile,
      CitationMerger merger) {
    String line = document.line(block);
    List<CitedMention> mentions = finder.find(line);
    for (int i = 0; i < mentions.size(); i++) {
      CitedMention mention = mentions.get(i);
      if (isOwn(line, mention, own) || isItself(mention, profile) || isToBeMade(block, mention)) {
        continue;
      }
      Set<Relation> told = mention.inner() ? Set.of() : told(document, block, zone, mentions, i);
      PlacedMention placed =
          new PlacedMention(
              mention, block, stripped(mention.span(), line).shift(block.span().start()), told);
      merger.add(told.contains(Relation.PROPOSED_BY) ? withProposer(line, placed) : placed);
    }
  }

  /// An act without number and date in a row of tasks is one that the task is to yield.
  private static boolean isToBeMade(Block block, CitedMention mention) {
    return block.row() != null
        && mention.number() == null
        && mention.date() == null
        && mention.year() == null
        && !mention.type().equals("Luật");
  }

  private static Span stripped(Span span, String line) {
    return new Span(span.start(), span.start() + span.of(line).stripTrailing().length());
  }

  private static boolean isOwn(String line, CitedMention mention, Set<String> own) {
    Span span = mention.span();
    boolean letterhead =
        LETTERHEAD.matcher(line.substring(0, span.start())).matches()
            || (span.start() == 0 && line.matches("(?iu)số\\s*:.*"));
    Matcher attached = ATTACHED.matcher(line);
    boolean names = attached.find() && attached.end() == span.start() && mention.number() == null;
    return letterhead
        || names
        || (mention.number() != null && own.contains(DocumentNumber.fold(mention.number())));
  }

  /// "Kế hoạch của UBND tỉnh thực hiện Nghị quyết số …" without a number, where that is the title.
  private static boolean isItself(CitedMention mention, DocumentProfile profile) {
    String title = profile.title();
    String name = mention.name();
    if (mention.number() != null || mention.isNamedLaw() || title == null || name == null) {
      return false;
    }
    String ours = Vietnamese.lower(title);
    String theirs = Vietnamese.lower(name);
    int shared = Math.min(theirs.length(), 30);
    return shared > 10 && ours.startsWith(theirs.substring(0, shared));
  }

  private Set<Relation> told(
      PlanDocument document, Block block, Zone zone, List<CitedMention> mentions, int index) {
    Set<Relation> told = relations.of(document.line(block), mentions, index);
    if (!told.isEmpty()) {
      return told;
    }
    @Nullable Block parent =
        block.parent() == Block.NO_PARENT ? null : document.blocks().get(block.parent());
    if (parent != null && document.line(parent).endsWith(":")) {
      told = relations.inClause(Vietnamese.lower(document.line(parent)));
    }
    boolean recital = told.isEmpty() && zone == Zone.RECITALS && block.parent() == Block.NO_PARENT;
    return recital ? Set.of(Relation.LEGAL_BASIS) : told;
  }

  /// A proposal's issuer is who proposes: "Theo đề nghị của Giám đốc Sở … tại Tờ trình số …".
  private static PlacedMention withProposer(String line, PlacedMention placed) {
    CitedMention mention = placed.mention();
    int start = mention.span().start();
    Matcher proposer = PROPOSER.matcher(line).region(0, start);
    if (mention.issuer() != null || !proposer.find()) {
      return placed;
    }
    CitedMention proposed =
        new CitedMention(
            new Span(proposer.start(1), mention.span().end()),
            mention.type(),
            mention.number(),
            mention.partial(),
            mention.date(),
            mention.year(),
            Vietnamese.squeeze(proposer.group(1)),
            mention.name(),
            mention.pinpoint(),
            false);
    Span span = proposed.span().shift(placed.span().start() - start);
    return new PlacedMention(proposed, placed.block(), span, placed.relations());
  }
}
