// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.trace;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;

/// Where a value of a record came from.
///
/// @param value as read: "2030", "Sở Tài chính"
/// @param words the text of the place: the heading, the clause; of a cell its column's header
/// @param place where the value stands in the canonical text; null for a column's header
public record Link(Field field, String value, Source source, String words, @Nullable Span place) {

  /// The field of the record that holds the value.
  public enum Field {
    VALUE("value"),
    CONDITIONS("conditions"),
    BASELINE("baseline"),
    YEAR("year"),
    ASPIRATIONAL("aspirational"),
    LEADS("leads"),
    COORDINATORS("coordinators"),
    REPORTS_TO("reportsTo"),
    VIA("via"),
    DEADLINES("deadlines");

    private final String key;

    Field(String key) {
      this.key = key;
    }

    /// The field's name in the record files.
    public String key() {
      return key;
    }
  }

  /// The kind of place that a value stands in.
  public enum Source {
    STATEMENT("the record's own words"),
    SENTENCE_OPENING("what opens the sentence"),
    SUBJECT("who acts in"),
    COORDINATION("behind \"phối hợp\""),
    ADDRESSED_BEFORE("whom an earlier sentence addresses, in"),
    ARTICLE("who executes the decision, in"),
    HEADING("the heading above"),
    LEAD_IN("the lead-in above"),
    LABEL("the labelled line"),
    COLUMN_HEADER("the header of its column"),
    COLUMN("the cell of the column");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    /// The same for people to read, before the words of the place.
    public String label() {
      return label;
    }
  }

  /// A value that stands at `place`.
  public static Link at(
      PlanDocument document, Field field, String value, Source source, Span place) {
    return new Link(field, value, source, place.of(document.text()), place);
  }

  /// A value that stands in the line `block`.
  public static Link in(
      PlanDocument document, Field field, String value, Source source, Block block) {
    return new Link(field, value, source, document.line(block), block.span());
  }
}
