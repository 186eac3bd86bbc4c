// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;

/// A document with what is known of it when its obligations are read.
record Plan(PlanDocument document, Zones zones, DocumentProfile profile, List<Target> targets) {
  private static final int FEW_WORDS = 15;

  /// An item titles no more blocks than these.
  private static final int FARTHEST_TITLE = 200;

  private static final Pattern AIM = Pattern.compile("(?iu)phấn đấu|mục tiêu|chỉ tiêu");
  private static final Set<MonthDay> YEAR_ENDS = Set.of(MonthDay.of(6, 30), MonthDay.of(12, 31));

  /// How an item begins that titles the paragraphs behind it, rather than saying what to do.
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(?:nội dung|đối với|về|các sở|sở|ubnd|ủy ban|công an|ban|văn phòng|cấp)(?=[ :])");

  Zone zone(Block block) {
    return zones.of(block);
  }

  String content(Block block) {
    return document.content(block);
  }

  /// The year that deadlines without a year count from: that of a plan for one year, else that of
  /// issue.
  @Nullable Integer year() {
    DocumentProfile.Period period = profile.period();
    if (period != null && period.from() != null && Objects.equals(period.from(), period.to())) {
      return period.from();
    }
    LocalDate issued = profile.issuedOn();
    return issued != null ? Integer.valueOf(issued.getYear()) : profile.issuedYear();
  }

  /// Whether a line only leads in what follows it: "…, cụ thể như sau:", or a few words without a
  /// full stop over a list of their own ("- Cấp xã").
  boolean isLeadIn(Block block) {
    String content = content(block);
    return content.endsWith(":")
        || !content.matches(".*[.;!?…]")
            && content.split(" ").length <= FEW_WORDS
            && hasList(block);
  }

  private boolean hasList(Block block) {
    int next = block.index() + 1;
    return next < document.blocks().size() && parent(document.blocks().get(next)) == block.index();
  }

  /// What a block stands under: its heading or lead-in; a plain paragraph behind an item that only
  /// titles what follows ("* Sở Tài chính", "+ Nội dung theo dõi") stands under that item.
  int parent(Block block) {
    if (!(block.shape() instanceof Shape.Paragraph)) {
      return block.parent();
    }
    int farthest = Math.max(block.parent(), block.index() - FARTHEST_TITLE);
    for (int i = block.index() - 1; i > farthest; i--) {
      Block before = document.blocks().get(i);
      if (before.shape() instanceof Shape.Item) {
        return before.isHeading() || !titlesItem(before) ? block.parent() : before.index();
      }
      if (!(before.shape() instanceof Shape.Paragraph)) {
        break;
      }
    }
    return block.parent();
  }

  /// Whether a time is the year of an aim that a task names ("phấn đấu đến năm 2030 đạt 50%", "lộ
  /// trình đạt mục tiêu 50% vào năm 2030") rather than the task's own: whole or half years. An
  /// amount that the task itself is to deliver by then ("phát triển 1.050 trạm đến năm 2027") is no
  /// aim.
  ///
  /// @param place where it stands in the canonical text
  boolean isYearOfTarget(Deadline time, Span place) {
    LocalDate to = time.to();
    if (time.kind() != Deadline.Kind.PERIOD
        || to == null
        || !YEAR_ENDS.contains(MonthDay.from(to))) {
      return false;
    }
    return targets.stream()
        .filter(t -> t.year() != null && t.year() == to.getYear() && t.value() != null)
        .map(Target::evidence)
        .filter(e -> e.start() <= place.start() && place.end() <= e.end())
        .anyMatch(e -> AIM.matcher(e.quote()).find());
  }

  private boolean titlesItem(Block item) {
    String content = content(item);
    return TITLE.matcher(content).lookingAt()
        && !content.matches(".*[.;!?…,]")
        && content.split(" ").length <= FEW_WORDS;
  }
}
