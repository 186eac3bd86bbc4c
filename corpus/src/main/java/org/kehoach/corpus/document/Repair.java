// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// A word that a recogniser misread and that was put right.
///
/// @param page 1-based
/// @param read as the recogniser had it
/// @param written as it now stands in the text; empty where it was taken out
/// @param rule that is sure of it
public record Repair(int page, String read, String written, Rule rule) {

  /// What makes a repair certain.
  public enum Rule {
    /// The words of a heading that every document of the kind has.
    HEADING,
    /// A word that stands elsewhere in the document beside the same word, its marks read otherwise.
    MARKS,
    /// What was made of ink that is no writing: it is taken out.
    SPECK,
    /// What was made of a number written by hand into a blank: it is taken out.
    HANDWRITING,
    /// A letter among the digits of an act's number or of a date.
    DIGIT,
    /// The Roman number of a section, by the order of the sections.
    NUMERAL
  }
}
