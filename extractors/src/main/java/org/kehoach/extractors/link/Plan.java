// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;

/// A document with what is known of it when its obligations are read.
record Plan(PlanDocument document, Zones zones, DocumentProfile profile) {
  private static final int FEW_WORDS = 15;

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

  @Nullable String province() {
    DocumentProfile.Province province = profile.province();
    return province == null ? null : province.name();
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
    for (int i = block.index() - 1; i > block.parent(); i--) {
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

  private boolean titlesItem(Block item) {
    String content = content(item);
    return TITLE.matcher(content).lookingAt()
        && !content.matches(".*[.;!?…,]")
        && content.split(" ").length <= FEW_WORDS;
  }
}
