// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Source;

/// Targets that no number measures: whole items and paragraphs under headings of aims.
final class QualitativeTargets {

  /// Lines under a heading of aims that state no aim: labels of time and place, pointers, notes.
  private static final Pattern NO_AIM =
      Pattern.compile(
          "(?:thời gian|thời hạn|phạm vi|đối tượng|địa điểm|kinh phí|\\((?:chi tiết|kèm theo|ban"
              + " hành|có|xem|theo)|chi tiết (?:tại|theo)|ghi chú|đơn vị tính|nguồn:|căn cứ).*");

  private static final int FEWEST_SYLLABLES = 4;

  private QualitativeTargets() {}

  static boolean isOne(PlanDocument document, Block block) {
    String text = document.content(block);
    String lower = Vietnamese.lower(text);
    return !LeadIns.isOne(document, block)
        && !block.isHeading()
        && !NO_AIM.matcher(lower).matches()
        && lower.split(" ").length >= FEWEST_SYLLABLES
        && !text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  static Draft of(PlanDocument document, Block block) {
    Span span = StatementTargets.withoutSemicolon(document.text(), block.content());
    String text = span.of(document.text());
    List<Years.Mention> years = Years.in(text);
    Link aspiration = StatementTargets.aspiration(document, block, span);
    return new Draft(
        Indicator.plain(text),
        null,
        years.isEmpty()
            ? Years.above(document, block)
            : years.getFirst().dated(document, span, Source.STATEMENT),
        aspiration != null,
        List.of(),
        null,
        Evidence.in(document, block, span, "target.qualitative-item"),
        aspiration == null ? List.of() : List.of(aspiration));
  }
}
