// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.text.Vietnamese;

/// Whether a document is built like a plan or another official act. News, stories, theses and
/// tables of numbers hold amounts, dates and agencies too; only the structure tells that nobody
/// commits to them.
///
/// An act is one that names its kind and has a number, a motto, recitals, articles or a signature
/// of its own, or a chapter that plans have. What names no kind is still part of a plan where it
/// says what act it is attached to, where a chapter says who does what and another what for, or
/// where two parts with Roman numbers are chapters of a plan.
public final class PlanStructure {
  /// How lines begin that only official acts have: motto, recitals, signature.
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:.{0,80}cộng hòa xã hội chủ nghĩa|.{0,80}đảng cộng sản việt nam$|căn cứ |theo đề nghị"
              + " |xét đề nghị |nơi nhận\\s*:|(?:tm|kt|tl|tuq)\\. )");

  private static final Pattern ATTACHED =
      Pattern.compile(
          "[(*\\s]*(?:ban hành )?kèm theo (?:kế hoạch|quyết định|nghị quyết|đề án) số.*");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}\\W*");
  private static final Pattern WORK =
      Pattern.compile("nhiệm vụ|giải pháp|nội dung (?:thực hiện|triển khai|kế hoạch)");
  private static final Set<Zone> CHAPTERS =
      EnumSet.of(Zone.PURPOSE, Zone.AIMS, Zone.TASKS, Zone.ASSIGNMENT, Zone.FUNDING);

  private final ZoneFinder zones;

  public PlanStructure(ZoneFinder zones) {
    this.zones = zones;
  }

  /// Whether `document` is a plan or an act like one.
  public boolean isIn(PlanDocument document, DocumentProfile profile) {
    Set<Zone> chapters = EnumSet.noneOf(Zone.class);
    Set<Zone> parts = EnumSet.noneOf(Zone.class);
    boolean formal = profile.number() != null;
    boolean attached = false;
    for (Block block : document.blocks()) {
      Optional<Zone> chapter = chapter(document, block);
      chapter.ifPresent(chapters::add);
      if (ROMAN.matcher(block.marker()).matches()) {
        chapter.ifPresent(parts::add);
      }
      String line = Vietnamese.lower(document.line(block)).strip();
      attached |= ATTACHED.matcher(line).matches();
      formal |= block.marker().startsWith("Điều ") || FORMULA.matcher(line).lookingAt();
    }
    if (profile.type() != null) {
      return formal || attached || !chapters.isEmpty();
    }
    return attached
        || parts.size() > 1
        || chapters.contains(Zone.ASSIGNMENT)
            && chapters.stream().anyMatch(zone -> zone != Zone.ASSIGNMENT && zone != Zone.FUNDING);
  }

  /// Which chapter of plans a heading opens; of those on work only the ones that say so.
  private Optional<Zone> chapter(PlanDocument document, Block block) {
    if (!block.isHeading()) {
      return Optional.empty();
    }
    String words = Vietnamese.lower(document.content(block));
    return zones
        .opened(words)
        .filter(CHAPTERS::contains)
        .filter(zone -> zone != Zone.TASKS || WORK.matcher(words).find());
  }
}
