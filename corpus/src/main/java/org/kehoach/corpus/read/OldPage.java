// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;

/// Decodes the text of a web page that is in old encodings, and gives the pages that are made of
/// word processors' files the fonts to do so.
final class OldPage implements NodeVisitor {

  private static final String CAPITALS = "data-capitals";
  private static final int MOST_RULES = 300;

  private static final Pattern FAMILY =
      Pattern.compile("(?i)(?:^|[;{])\\s*font-family\\s*:\\s*([^;}]{1,200})");

  /// Rules for elements and classes, as word processors write them.
  private static final Pattern RULE = Pattern.compile("([\\w.,\\s-]{1,500})\\{([^{}]{0,5000})\\}");

  private final OldLetters letters = new OldLetters();
  private final IdentityHashMap<Node, String> ofClasses = new IdentityHashMap<>();
  private final Deque<String> fonts = new ArrayDeque<>();

  private OldPage() {}

  /// Adds `text` to `into` as it is shown, in an element of its own where `font` is old.
  static void append(String text, String font, boolean capitals, Element into) {
    if (OldLetters.isOld(font)) {
      into.appendElement("font").attr("face", font).attr(CAPITALS, capitals).appendText(text);
    } else {
      into.appendText(capitals ? text.toUpperCase(Locale.ROOT) : text);
    }
  }

  /// Decodes `page` in place; tells of it, or gives null where nothing was to be decoded.
  static @Nullable EncodingRepair decode(Document page) {
    OldPage walk = new OldPage();
    walk.classes(page);
    walk.fonts.push("");
    page.body().traverse(walk);
    return walk.letters.decode();
  }

  /// Notes the fonts that the page's style sheets give, where old ones are among them.
  private void classes(Document page) {
    String sheet = String.join("\n", page.select("style").stream().map(Element::data).toList());
    if (FAMILY.matcher(sheet).results().noneMatch(found -> OldLetters.isOld(found.group(1)))) {
      return;
    }
    RULE.matcher(sheet).results().limit(MOST_RULES).forEach(rule -> rule(rule, page));
  }

  private void rule(MatchResult rule, Document page) {
    Matcher family = FAMILY.matcher(rule.group(2));
    if (family.find()) {
      String font = family.group(1).strip();
      try {
        page.select(rule.group(1).strip()).forEach(element -> ofClasses.put(element, font));
      } catch (Selector.SelectorParseException e) {
        // a rule that browsers may know
      }
    }
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode text -> {
        boolean capitals = text.parent() != null && text.parent().hasAttr(CAPITALS);
        letters.take(text.getWholeText(), fonts.element(), capitals, text::text);
      }
      case Element element -> {
        fonts.push(font(element));
        if (element.isBlock() || element.normalName().equals("br")) {
          letters.endLine();
        }
        marker(element);
      }
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      fonts.pop();
      if (element.isBlock()) {
        letters.endLine();
      }
    }
  }

  /// A list's number is in the font of the text that it stands before.
  private void marker(Element paragraph) {
    String marker = HtmlListMarker.own(paragraph);
    if (!marker.isEmpty()) {
      Element set = paragraph.selectFirst("font");
      String font = set == null ? fonts.element() : set.attr("face");
      letters.take(marker, font, false, shown -> HtmlListMarker.set(paragraph, shown));
    }
  }

  private String font(Element element) {
    Matcher family = FAMILY.matcher(element.attr("style"));
    if (element.hasAttr("style") && family.find()) {
      return family.group(1).strip();
    }
    if (element.normalName().equals("font") && element.hasAttr("face")) {
      return element.attr("face");
    }
    return ofClasses.getOrDefault(element, fonts.element());
  }
}
