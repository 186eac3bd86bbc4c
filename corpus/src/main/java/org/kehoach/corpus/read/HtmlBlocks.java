// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.kehoach.corpus.read.SourceBlock.Paragraph;

/// Walks a web page in reading order and collects its paragraphs and tables.
final class HtmlBlocks {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "nav",
          "head",
          "noscript",
          "template",
          "button",
          "select",
          "textarea",
          "iframe",
          "canvas",
          "audio",
          "video",
          "svg",
          "object");

  /// The lines of a table of contents, as Word names them in the pages that it exports.
  private static final Pattern CONTENTS = Pattern.compile("(?:^|\\s)MsoToc[1-9]");

  private final List<SourceBlock> blocks = new ArrayList<>();
  private HtmlText open = new HtmlText();
  private int headingLevel;

  private HtmlBlocks() {}

  static List<SourceBlock> of(Document page) {
    HtmlBlocks walk = new HtmlBlocks();
    walk.children(page.body(), false);
    walk.close();
    return List.copyOf(walk.blocks);
  }

  static List<SourceBlock> ofText(String html) {
    return of(Jsoup.parse(html));
  }

  /// Whether nothing of `element` is shown to a reader.
  static boolean isDropped(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return DROPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || CONTENTS.matcher(element.className()).find()
        || style.contains("display:none");
  }

  private void children(Element parent, boolean bold) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode text -> open.append(text.getWholeText(), bold);
        case Element element when !open.isEmpty() && HtmlNote.isMark(element) -> {}
        case Element element when !isDropped(element) -> element(element, bold);
        default -> {}
      }
    }
  }

  private void element(Element element, boolean boldAround) {
    boolean bold = HtmlText.isBold(element, boldAround);
    switch (element.normalName()) {
      case "br" -> open.lineBreak();
      case "sup" -> {
        open.raise();
        children(element, bold);
        open.lower();
      }
      case "table" -> table(element, bold);
      case "pre" -> preformatted(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, bold, true);
      default -> {
        if (element.isBlock()) {
          block(element, bold, false);
        } else {
          children(element, bold);
        }
      }
    }
  }

  private void block(Element element, boolean bold, boolean heading) {
    close();
    headingLevel = heading ? element.normalName().charAt(1) - '0' : 0;
    String marker = HtmlListMarker.of(element);
    if (!marker.isEmpty()) {
      open.marker(marker);
    }
    children(element, bold);
    close();
    if (!marker.isEmpty()) {
      open.marker("");
    }
  }

  private void preformatted(Element element) {
    close();
    element
        .wholeText()
        .lines()
        .forEach(
            line -> {
              open.append(line, false);
              close();
            });
  }

  /// A table made to lay out the page gives its cells' content; another one is a table.
  private void table(Element table, boolean bold) {
    close();
    if (HtmlTable.isPageLayout(table)) {
      for (Element cell : HtmlTable.cells(table)) {
        children(cell, bold);
        close();
      }
    } else {
      HtmlTable.captions(table).forEach(caption -> children(caption, bold));
      close();
      List<SourceBlock.Row> rows = HtmlTable.rows(table);
      if (!rows.isEmpty()) {
        blocks.add(new SourceBlock.Table(rows, 0));
      }
    }
  }

  private void close() {
    String text = open.text();
    if (!text.isEmpty()) {
      blocks.add(new Paragraph(text, 0, headingLevel, open.allBold()));
    }
    open = open.next();
    headingLevel = 0;
  }
}
