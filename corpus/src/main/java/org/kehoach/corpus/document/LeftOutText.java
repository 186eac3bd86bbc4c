// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// Text of a file that stands in no block of the document.
///
/// @param page 1-based; 0 where the source has no pages
/// @param text its beginning where it is long
public record LeftOutText(int page, Reason reason, String text) {

  private static final int LONGEST = 200;

  public LeftOutText {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /// Why text is left out.
  public enum Reason {
    /// A page's number.
    PAGE_NUMBER,
    /// A line that stands at the edge of several pages.
    RUNNING_HEAD,
    /// A ruled line, or the address that a web copy prints between lines.
    RULE_OR_LINK,
    /// The header row of a table that goes on over a page's end.
    REPEATED_HEADER,
    /// What a program writes on the page when it signs the file.
    SIGNING_STAMP,
    /// The site around the document of a web page.
    SITE
  }
}
