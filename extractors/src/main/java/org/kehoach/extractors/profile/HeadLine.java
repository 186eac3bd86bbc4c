// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.text.Vietnamese;

/// A line of a document as its head is read.
///
/// @param titleable whether it may be part of a title: no table row, no numbered heading
record HeadLine(String text, boolean titleable) {

  /// Blocks from the start that may be a letterhead whose lines ran together.
  private static final int LETTERHEAD_BLOCKS = 12;

  /// Where lines of a letterhead meet that a PDF gave as one.
  private static final Pattern SEAM =
      Pattern.compile(
          " (?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ|Độc lập ?-)|(?<=Hạnh phúc) |(?<=năm \\d{4})"
              + " (?=\\p{Lu}{2})|(?<! của| CỦA|TM\\.|CHỦ TỊCH) (?=(?:CHỦ TỊCH )?(?:ỦY|UỶ|ủY) BAN"
              + " NHÂN DÂN (?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG))| (?=(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ"
              + " THỊ|NGHỊ QUYẾT|CHƯƠNG TRÌNH) \\p{Lu}\\p{Ll})");

  /// The lines of `document`, marks of formatting off, one per block or more where a letterhead's
  /// lines ran together.
  static List<HeadLine> of(PlanDocument document) {
    List<HeadLine> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      String text = Vietnamese.squeeze(document.line(block).replaceAll("[*#_]{1,3}", " "));
      boolean titleable = block.row() == null && block.marker().isEmpty();
      if (block.index() < LETTERHEAD_BLOCKS && titleable && text.length() < 1500) {
        for (String part : SEAM.split(text)) {
          lines.add(new HeadLine(part.strip(), true));
        }
      } else {
        lines.add(new HeadLine(text, titleable));
      }
    }
    return lines;
  }
}
