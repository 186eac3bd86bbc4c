// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import org.jspecify.annotations.Nullable;

/// One line of the canonical text: a heading, paragraph, list item or table row, whole, however
/// many lines it took in the file.
///
/// @param index its position in [PlanDocument#blocks()]
/// @param parent index of the block that it stands under in the tree of headings and lists, or
///   [#NO_PARENT]; a paragraph that ends with a colon is the parent of the list that it leads in
/// @param page 1-based page that it starts on; 0 where the source has no pages
/// @param span the whole line, marker included
/// @param content the line without its marker ("- ", "a) ", "1. ")
public record Block(
    int index, int parent, Layer layer, int page, Span span, Span content, Shape shape) {

  /// The `parent` of a block at the top of the tree.
  public static final int NO_PARENT = -1;

  /// Its list or heading marker as written without space ("1.1.", "a)", "-", "Điều 3."); empty
  /// where it has none.
  public String marker() {
    return switch (shape) {
      case Shape.Heading heading -> heading.marker();
      case Shape.Item item -> item.marker();
      case Shape.Paragraph ignored -> "";
      case Shape.Row ignored -> "";
    };
  }

  public boolean isHeading() {
    return shape instanceof Shape.Heading;
  }

  /// This block as a table row, or null where it is none.
  public Shape.@Nullable Row row() {
    return shape instanceof Shape.Row row ? row : null;
  }
}
