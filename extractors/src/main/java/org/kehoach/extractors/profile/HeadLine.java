// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.text.Vietnamese;

/// A line of a document as its head is read.
///
/// @param titleable whether it may be part of a title: no table row, no numbered heading
record HeadLine(String text, boolean titleable) {

  /// Blocks from the start, or from the motto, that may be a letterhead whose lines ran together.
  private static final int LETTERHEAD_BLOCKS = 12;

  /// The state's or the Party's name, which stands in every letterhead.
  static final Pattern STATE = Pattern.compile("CỘNG\\s+H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN VIỆT NAM");

  /// Where lines of a letterhead meet that a PDF gave as one.
  private static final Pattern SEAM =
      Pattern.compile(
          " (?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ|Độc lập ?-)|(?<=Hạnh phúc) |(?<=năm \\d{4})"
              + " (?=\\p{Lu}{2})|(?<! của|CỦA|TM\\.|CHỦ TỊCH) (?=(?:CHỦ TỊCH )?(?:ỦY|UỶ|ủY) BAN"
              + " NHÂN DÂN (?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG))| (?=(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ"
              + " THỊ|NGHỊ QUYẾT|CHƯƠNG TRÌNH) \\p{Lu}\\p{Ll})|(?<!CỦA|VÀ) (?=(?:THỦ TƯỚNG CHÍNH"
              + " PHỦ|BỘ TRƯỞNG BỘ [\\p{Lu}, ]{3,60}|GIÁM ĐỐC SỞ [\\p{Lu}, ]{3,60})$)|"
              + " (?=\\((?:Số|Kèm theo|Ban hành kèm theo) )");

  /// The lines of `document`, marks of formatting off, one per block or more where a letterhead's
  /// lines ran together.
  static List<HeadLine> of(PlanDocument document) {
    return of(document, document.blocks());
  }

  /// The lines of one layer of `document`.
  static List<HeadLine> of(PlanDocument document, Layer layer) {
    return of(
        document, document.blocks().stream().filter(block -> block.layer() == layer).toList());
  }

  private static List<HeadLine> of(PlanDocument document, List<Block> blocks) {
    List<HeadLine> lines = new ArrayList<>();
    int letterheadLeft = LETTERHEAD_BLOCKS;
    boolean motto = false;
    for (Block block : blocks) {
      String text = Vietnamese.squeeze(document.line(block).replaceAll("[*#_]{1,3}", " "));
      boolean titleable = block.row() == null && block.marker().isEmpty();
      if (!motto && STATE.matcher(text).find()) {
        motto = true;
        letterheadLeft = LETTERHEAD_BLOCKS;
      }
      if (letterheadLeft-- > 0 && titleable && text.length() < 1500) {
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
