// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// What the elements of a web page hold, counted once from the innermost outwards.
final class HtmlWeights {

  /// What an element holds.
  ///
  /// @param letters visible characters
  /// @param linked those of them in links
  /// @param links links to other pages
  /// @param letterheads lines with the country's motto, or the party's name
  /// @param signatures lines that begin a signature or the list of recipients
  private record Weight(int letters, int linked, int links, int letterheads, int signatures) {
    static final Weight NONE = new Weight(0, 0, 0, 0, 0);

    Weight plus(Weight other) {
      return new Weight(
          letters + other.letters,
          linked + other.linked,
          links + other.links,
          letterheads + other.letterheads,
          signatures + other.signatures);
    }

    int unlinked() {
      return letters - linked;
    }
  }

  private static final Pattern LETTERHEAD =
      Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|^ĐẢNG CỘNG SẢN VIỆT NAM");
  private static final Pattern SIGNATURE =
      Pattern.compile("^(?:Nơi nhận ?:|(?:TM|KT|TL|TUQ|Q) ?\\. ?\\p{Lu}{2})");
  private static final int LONGEST_MARK = 200;
  private static final int LETTERS_LOOKED_AT = 80;

  /// Elements that may stand around a whole document.
  private static final Set<String> CONTAINERS =
      Set.of(
          "body", "main", "article", "section", "div", "form", "center", "table", "tbody", "tr",
          "td", "font", "span");

  private static final Set<String> PARTS_OF_TABLES = Set.of("table", "tbody", "tr");

  private final Map<Element, Weight> weights = new HashMap<>();

  private HtmlWeights() {}

  static HtmlWeights of(Element body) {
    HtmlWeights weights = new HtmlWeights();
    weights.weigh(body);
    return weights;
  }

  int letters(Element element) {
    return weight(element).letters;
  }

  int links(Element element) {
    return weight(element).links;
  }

  /// The share of the letters that stand in links; 0 for an element without letters.
  double linkedShare(Element element) {
    Weight weight = weight(element);
    return weight.letters == 0 ? 0 : (double) weight.linked / weight.letters;
  }

  /// Whether it holds a letterhead or a signature.
  boolean holdsMark(Element element) {
    return weight(element).letterheads + weight(element).signatures > 0;
  }

  /// The first letters of its text.
  String start(Element element) {
    String text = CleanText.folded(element.text());
    return text.substring(0, Math.min(LETTERS_LOOKED_AT, text.length()));
  }

  /// Whether `body` holds both a letterhead and a signature, so that the document's extent is
  /// known.
  boolean isMarked(Element body) {
    return weight(body).letterheads > 0 && weight(body).signatures > 0;
  }

  /// The innermost element that holds all letterheads and signatures of `body`; where it lacks the
  /// one or the other, that holds most of the text that is no link. Of a table it is a cell at
  /// most.
  Element document(Element body) {
    Element document = body;
    for (Element inner = body; inner != null; inner = within(inner, body)) {
      if (!PARTS_OF_TABLES.contains(inner.normalName())) {
        document = inner;
      }
    }
    return document;
  }

  private @Nullable Element within(Element outer, Element body) {
    Weight all = weight(body);
    for (Element child : outer.children()) {
      Weight weight = weight(child);
      boolean whole =
          isMarked(body)
              ? weight.letterheads == all.letterheads && weight.signatures == all.signatures
              : weight.unlinked() * 2 > all.unlinked()
                  && (!child.normalName().equals("table") || HtmlTable.isPageLayout(child));
      if (whole && CONTAINERS.contains(child.normalName())) {
        return child;
      }
    }
    return null;
  }

  private Weight weight(Element element) {
    return weights.getOrDefault(element, Weight.NONE);
  }

  private Weight weigh(Element element) {
    Weight weight = Weight.NONE;
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode text ->
            weight = weight.plus(new Weight(visible(text.getWholeText()), 0, 0, 0, 0));
        case Element child when !HtmlBlocks.isDropped(child) -> weight = weight.plus(weigh(child));
        default -> {}
      }
    }
    if (element.normalName().equals("a") && !element.attr("href").startsWith("#")) {
      weight = new Weight(weight.letters, weight.letters, 1, 0, 0);
    } else if (weight.letterheads + weight.signatures == 0
        && weight.letters > 0
        && weight.letters <= LONGEST_MARK) {
      weight = marked(element, weight);
    }
    weights.put(element, weight);
    return weight;
  }

  private static Weight marked(Element element, Weight weight) {
    String text = CleanText.folded(element.text());
    return new Weight(
        weight.letters,
        weight.linked,
        weight.links,
        LETTERHEAD.matcher(text).find() ? 1 : 0,
        SIGNATURE.matcher(text).find() ? 1 : 0);
  }

  private static int visible(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00A0').count();
  }
}
