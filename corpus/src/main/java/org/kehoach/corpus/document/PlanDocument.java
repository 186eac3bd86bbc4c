// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A document whose layout is understood: the canonical text, in which every block is one line, and
/// the blocks with their tree.
///
/// @param id [Source#documentId()]
/// @param words the canonical text: NFC, blocks joined by a line feed, no page furniture; its words
///   with their places where the source has pages
/// @param blocks in reading order; `blocks.get(i).index() == i`
public record PlanDocument(
    String id, Source source, PlacedText words, List<Block> blocks, List<PlanTable> tables) {

  public PlanDocument {
    blocks = List.copyOf(blocks);
    tables = List.copyOf(tables);
  }

  /// A document from a source without pages.
  public PlanDocument(
      String id, Source source, String text, List<Block> blocks, List<PlanTable> tables) {
    this(id, source, PlacedText.of(text), blocks, tables);
  }

  /// The canonical text.
  public String text() {
    return words.toString();
  }

  /// The page that `span`, which lies in `block`, begins on; 0 where the source has no pages.
  public int page(Block block, Span span) {
    List<PlacedWord> within = words.within(span);
    return within.isEmpty() ? block.page() : within.getFirst().box().page();
  }

  /// The block's content: its line without the marker.
  public String content(Block block) {
    return block.content().of(words);
  }

  /// The block's whole line, marker included.
  public String line(Block block) {
    return block.span().of(words);
  }

  /// The blocks that `block` stands under, the outermost first; `block` itself is not among them.
  public List<Block> ancestors(Block block) {
    List<Block> up = new ArrayList<>();
    for (int i = block.parent(); i != Block.NO_PARENT; i = blocks.get(i).parent()) {
      up.add(blocks.get(i));
    }
    Collections.reverse(up);
    return up;
  }

  /// The headings (and the table's group row) above `block`, as written, the outermost first.
  public List<String> section(Block block) {
    return ancestors(block).stream().filter(PlanDocument::namesASection).map(this::title).toList();
  }

  /// The direct children of `block`, in reading order.
  public List<Block> children(Block block) {
    return blocks.stream().filter(b -> b.parent() == block.index()).toList();
  }

  private static boolean namesASection(Block block) {
    return block.isHeading() || (block.row() != null && block.row().kind() == Shape.RowKind.GROUP);
  }

  private String title(Block block) {
    return line(block).replaceAll("( \\|)+ | \\|$|^\\| ", " ").strip();
  }
}
