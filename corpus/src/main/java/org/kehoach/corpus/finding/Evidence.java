// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;

/// Where a record stands and which rule found it.
///
/// @param quote the words, exactly `text.substring(start, end)` of the canonical text
/// @param start offset into the canonical text
/// @param end offset behind the last character
/// @param page 1-based, the one that the quote begins on; 0 where the source has no pages
/// @param boxes where the quote stands, a box for each of its lines (of each cell); none where the
///   source has no pages
/// @param section the headings above, outermost first, as written
/// @param rule id of the rule that found the record
public record Evidence(
    String quote,
    int start,
    int end,
    int page,
    List<PageBox> boxes,
    List<String> section,
    String rule) {

  public Evidence {
    boxes = List.copyOf(boxes);
    section = List.copyOf(section);
    if (quote.length() != end - start) {
      throw new IllegalArgumentException(
          "quote of " + quote.length() + " at " + start + ".." + end);
    }
  }

  /// The evidence for a record found by `rule` at `span` (offsets into the document's text), which
  /// lies in `block`.
  public static Evidence in(PlanDocument document, Block block, Span span, String rule) {
    return new Evidence(
        span.of(document.text()),
        span.start(),
        span.end(),
        document.page(block, span),
        document.words().boxes(span),
        document.section(block),
        rule);
  }

  public Span span() {
    return new Span(start, end);
  }
}
