// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// Where the text of a page, or of a document without pages, was taken from.
public enum TextSource {
  /// The letters that a PDF page is drawn with.
  TEXT_LAYER,
  /// The pictures of pages, in which the text was recognised.
  OCR,
  /// Pages of both kinds.
  TEXT_LAYER_AND_OCR,
  /// Paragraphs and tables as the format marks them: HTML, Word, OpenDocument, Markdown.
  MARKUP,
  /// Lines of a plain text.
  PLAIN_TEXT;

  /// The source of text in files of that media type, pages that were recognised aside.
  public static TextSource of(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> TEXT_LAYER;
      case "text/plain" -> PLAIN_TEXT;
      default -> MARKUP;
    };
  }
}
