// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;

/// A document with what is known of it when its obligations are read.
record Plan(PlanDocument document, Zones zones, DocumentProfile profile) {
  private static final int FEW_WORDS = 15;

  Zone zone(Block block) {
    return zones.of(block);
  }

  String content(Block block) {
    return document.content(block);
  }

  /// The year that the document was issued in, which deadlines without a year count from.
  @Nullable Integer year() {
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
    return next < document.blocks().size() && document.blocks().get(next).parent() == block.index();
  }
}
