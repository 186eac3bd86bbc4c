// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells the mark of a note in a web page, which is a link inside the page to where the note
/// stands, from other links.
final class HtmlNote {

  private static final Pattern RAISED =
      Pattern.compile("[\\[(]?(?:\\d{1,3}|[ivxlc]{1,5}|[*†‡]+)[\\])]?");
  private static final Pattern BRACKETED = Pattern.compile("\\[(?:\\d{1,3}|[ivxlc]{1,5}|[*†‡]+)]");

  private HtmlNote() {}

  static boolean isMark(Element link) {
    if (!link.normalName().equals("a") || link.attr("href").indexOf('#') < 0) {
      return false;
    }
    String text = CleanText.folded(link.text());
    boolean raised = link.selectFirst("sup") != null || link.closest("sup") != null;
    return (raised ? RAISED : BRACKETED).matcher(text).matches();
  }
}
