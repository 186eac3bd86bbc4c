// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Layer;

/// Tells the layers of a file apart: the decision, the plan that it issues, the appendices.
final class Layers {
  private static final Pattern ORDERS = Pattern.compile("QUYẾT (?:ĐỊNH|NGHỊ)\\s*:?");
  private static final Pattern FIRST_ARTICLE = Pattern.compile("Điều 1\\s?[.:].*");
  private static final Pattern LETTERHEAD =
      Pattern.compile("(?:ỦY|UỶ) BAN NHÂN DÂN.*|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA.*");
  private static final Pattern ISSUED_ACT =
      Pattern.compile(
          "(?:KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|CHIẾN LƯỢC|BỘ TIÊU CHÍ|THANG"
              + " ĐIỂM)\\b.*");
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:Nơi nhận\\s*:|TM\\. |KT\\. |TL\\. ).*");
  static final Pattern APPENDIX =
      Pattern.compile(
          "PHỤ LỤC\\b.{0,250}|Phụ lục(?: (?:[IVX]+|\\d+))?(?:\\s*[.:]?|\\s\\p{Lu}{2}.{0,250})"
              + "|(?:DANH MỤC|BIỂU) .{0,250}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Layers() {}

  /// The layer of each piece.
  static List<Layer> of(List<Piece> pieces) {
    boolean decision = isDecision(pieces);
    Layer layer = decision ? Layer.DECISION : Layer.PLAN;
    boolean signed = false;
    List<Layer> layers = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        String line = text.text();
        if (layer == Layer.DECISION
            && signed
            && (LETTERHEAD.matcher(line).matches() && line.length() < 60
                || ISSUED_ACT.matcher(line).matches())
            && !line.startsWith("TM.")) {
          layer = Layer.PLAN;
          signed = false;
        } else if (APPENDIX.matcher(line).matches() && (line.startsWith("P") || signed)) {
          layer = Layer.APPENDIX;
        }
        signed |= SIGNATURE.matcher(line).matches();
      }
      layers.add(layer);
    }
    return layers;
  }

  private static boolean isDecision(List<Piece> pieces) {
    boolean orders = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        orders |= ORDERS.matcher(text.text()).matches();
        if (orders && FIRST_ARTICLE.matcher(text.text()).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
