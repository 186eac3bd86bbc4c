// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

/// The names of the index's fields.
final class IndexFields {
  /// Words of the quote, the subject, the value and the agencies; with accents, and folded.
  static final String BODY = "body";

  static final String BODY_FOLDED = "body-folded";

  /// Words of the headings and of the document's type, number, title, province.
  static final String CONTEXT = "context";

  static final String CONTEXT_FOLDED = "context-folded";

  /// The words of the agencies that lead or coordinate, abbreviations written out.
  static final String LEAD = "lead";

  static final String COORDINATOR = "coordinator";

  /// The registry's ids of the agencies, without their place.
  static final String LEAD_ID = "lead-id";

  static final String COORDINATOR_ID = "coordinator-id";

  /// Exact terms.
  static final String KIND = "kind";

  /// The province's name as of the document's date, and today's.
  static final String PROVINCE = "province";

  /// Ranges of years, days due, and what recurs.
  static final String YEARS = "years";

  static final String DUE = "due";
  static final String RECURS = "recurs";

  /// For the order of equal scores.
  static final String DOCUMENT = "document";

  static final String START = "start";
  static final String PLACE = "place";

  /// Stored alone.
  static final String RECORD = "record";

  static final String TITLE = "title";
  static final String NUMBER = "number";
  static final String PROVINCE_NAME = "province-name";

  private IndexFields() {}
}
