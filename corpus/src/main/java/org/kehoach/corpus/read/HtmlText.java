// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The running text of one paragraph or cell while it is being collected.
final class HtmlText {

  private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n\\f]+");

  private final StringBuilder text = new StringBuilder();
  private String marker = "";
  private int raised;
  private int letters;
  private int boldLetters;

  /// The text of a cell: its paragraphs, and the rows of a table inside it, each on a line.
  static HtmlText ofCell(Element cell) {
    HtmlText text = new HtmlText();
    text.children(cell, isBold(cell, false));
    return text;
  }

  /// Whether text right inside `element` is bold, given whether it is around it.
  static boolean isBold(Element element, boolean around) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    if (style.contains("font-weight:normal") || style.contains("font-weight:400")) {
      return false;
    }
    return around
        || switch (element.normalName()) {
          case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
          default -> style.contains("font-weight:bold") || style.contains("font-weight:700");
        };
  }

  /// Text as it stands in the page, where any white space is one space.
  void append(String written, boolean bold) {
    String spaced = WHITE.matcher(written).replaceAll(" ");
    text.append(raised > 0 ? Raised.after(text, spaced) : spaced);
    int visible = written.replaceAll("[\\s\\u00A0]+", "").length();
    letters += visible;
    boldLetters += bold ? visible : 0;
  }

  /// Text is set above the line until [#lower].
  void raise() {
    raised++;
  }

  void lower() {
    raised--;
  }

  /// The text after this one; a marker that had no text yet is its own.
  HtmlText next() {
    HtmlText next = new HtmlText();
    next.marker = text().isEmpty() ? marker : "";
    return next;
  }

  /// Whether the page shows nothing yet.
  boolean isEmpty() {
    return text.toString().isBlank();
  }

  void lineBreak() {
    text.append('\n');
  }

  /// The number or bullet that the page shows before the text.
  void marker(String shown) {
    marker = shown;
  }

  String text() {
    String folded = CleanText.folded(text.toString());
    return folded.isEmpty() ? "" : marker + folded;
  }

  boolean allBold() {
    return letters > 0 && letters == boldLetters;
  }

  private void children(Element parent, boolean bold) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode written -> append(written.getWholeText(), bold);
        case Element element when !isEmpty() && HtmlNote.isMark(element) -> {}
        case Element element when !HtmlBlocks.isDropped(element) -> element(element, bold);
        default -> {}
      }
    }
  }

  private void element(Element element, boolean bold) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "sup" -> {
        raise();
        children(element, isBold(element, bold));
        lower();
      }
      case "td", "th" -> {
        children(element, isBold(element, bold));
        text.append(' ');
      }
      default -> {
        boolean block = element.isBlock();
        if (block) {
          freshLine();
        }
        if (block) {
          text.append(HtmlListMarker.of(element));
        }
        children(element, isBold(element, bold));
        if (block) {
          freshLine();
        }
      }
    }
  }

  private void freshLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
