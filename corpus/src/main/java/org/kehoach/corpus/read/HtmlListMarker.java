// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The number or bullet that a browser shows before a list item.
final class HtmlListMarker {

  private static final Pattern MARKED =
      Pattern.compile(
          "(?:[-+•*–]|\\p{L}[).]|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]?|[IVXivx]{1,5}[.)]) ?.*");

  /// Holds the marker of a paragraph in a page that is made of a word processor's file.
  private static final String OWN = "data-shown-number";

  private HtmlListMarker() {}

  /// What [#set] lets a paragraph show; empty for nothing.
  static String own(Element paragraph) {
    return paragraph.attr(OWN);
  }

  /// Lets a paragraph show `marker`, which includes the space after it.
  static void set(Element paragraph, String marker) {
    paragraph.attr(OWN, marker);
  }

  /// The marker and a space; empty where there is none, or the text of the item begins with a
  /// marker of its own.
  static String of(Element item) {
    if (!item.normalName().equals("li")) {
      return CleanText.of(own(item));
    }
    Element list = item.parent();
    String text = CleanText.folded(item.text());
    if (list == null || MARKED.matcher(text).matches()) {
      return "";
    }
    return list.normalName().equals("ol") ? number(list, item) + ". " : "- ";
  }

  private static String number(Element list, Element item) {
    int number = whole(list.attr("start"), 1);
    for (Element earlier : list.children()) {
      number = whole(earlier.attr("value"), number);
      if (earlier.equals(item)) {
        break;
      }
      number += earlier.normalName().equals("li") ? 1 : 0;
    }
    return ListNumber.of(
        number,
        switch (list.attr("type")) {
          case "a" -> ListNumber.Style.LOWER_LETTER;
          case "A" -> ListNumber.Style.UPPER_LETTER;
          case "i" -> ListNumber.Style.LOWER_ROMAN;
          case "I" -> ListNumber.Style.UPPER_ROMAN;
          default -> ListNumber.Style.DECIMAL;
        });
  }

  private static int whole(String attribute, int otherwise) {
    return attribute.matches("-?\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
  }
}
