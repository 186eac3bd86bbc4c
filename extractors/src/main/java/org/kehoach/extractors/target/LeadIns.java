// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;

/// What stands over a block and holds for it: headings, items and paragraphs that lead it in.
final class LeadIns {

  /// No list is so long that what leads it in stands farther above.
  private static final int FARTHEST_OPENER = 1000;

  private LeadIns() {}

  /// The blocks over `block`, the nearest first: its ancestors, and before each the paragraph that
  /// leads the list or the headings in ("…, cụ thể như sau:").
  static List<Block> above(PlanDocument document, Block block) {
    List<Block> above = new ArrayList<>();
    List<Block> ancestors = document.ancestors(block);
    addOpener(document, block, above);
    for (int i = ancestors.size() - 1; i >= 0; i--) {
      above.add(ancestors.get(i));
      addOpener(document, ancestors.get(i), above);
    }
    return above;
  }

  /// Whether `block` only leads in what follows.
  static boolean isOne(PlanDocument document, Block block) {
    String text = document.content(block);
    return text.endsWith(":")
        || text.endsWith("như sau")
        || text.endsWith("như sau.")
        || isLabel(document, block, text);
  }

  /// "- Về hạ tầng số" over its own list: no sentence, for nothing closes it.
  private static boolean isLabel(PlanDocument document, Block block, String text) {
    int next = block.index() + 1;
    boolean heads =
        next < document.blocks().size() && document.blocks().get(next).parent() == block.index();
    return heads && !text.endsWith(".") && !text.endsWith(";");
  }

  /// The paragraph with a colon that stands before the first of `block`'s siblings.
  private static void addOpener(PlanDocument document, Block block, List<Block> above) {
    // what opens the whole plan ("ban hành Kế hoạch … như sau:") leads in no list of it
    int top =
        block.parent() == Block.NO_PARENT
            ? block.index()
            : Math.max(0, block.index() - FARTHEST_OPENER);
    for (int i = block.index() - 1; i >= top; i--) {
      Block before = document.blocks().get(i);
      if (before.index() == block.parent()) {
        return;
      }
      if (before.parent() == block.parent()) {
        if (before.shape() instanceof Shape.Paragraph) {
          if (isOne(document, before)) {
            above.add(before);
          }
          return;
        }
        if (before.shape().getClass() != block.shape().getClass()) {
          return;
        }
      }
    }
  }
}
