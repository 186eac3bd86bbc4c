// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes off a saved page what its site puts around the document: menus, path, links to other
/// documents, comments, buttons, advertisements, foot.
///
/// What is the document is told first: the innermost element that reaches from the letterhead to
/// the signature, or, on a page that lacks one of them, holds most of the text that is no link.
/// Only what stands around it is judged, by its links, length and names (`site-parts.tsv`), and
/// only on a page that has a site: one without menus and with hardly a link outside the document
/// keeps every word.
final class HtmlSite {

  /// Fewer links than this, outside the document, are no site's.
  private static final int FEWEST_LINKS = 8;

  /// Text of this length that is hardly linked is part of a document, such as an appendix in a box
  /// of its own.
  private static final int LONG = 400;

  private static final double HARDLY = 0.3;
  private static final double MOSTLY = 0.5;
  private static final int FEW_LINKS = 2;

  private static final String FRAMES = "footer, aside, form, dialog";
  private static final Pattern APPENDIX = Pattern.compile("(?iu)PHỤ LỤC\\b.*", Pattern.DOTALL);

  private final HtmlWeights weights;
  private final Element body;
  private final Element root;
  private final Set<Element> aroundRoot;

  private HtmlSite(Element body) {
    this.body = body;
    this.weights = HtmlWeights.of(body);
    this.root = weights.document(body);
    this.aroundRoot = Set.copyOf(root.parents());
  }

  /// Takes the site's parts out of `page`.
  static void remove(Document page) {
    HtmlSite site = new HtmlSite(page.body());
    site.frames();
    if (site.isThere()) {
      site.beside(site.body);
      site.edges().stream().filter(site::isOfSite).forEach(Element::remove);
      site.named(site.root);
    }
  }

  /// Some sites put the whole page into a form, or the signature into a foot.
  private void frames() {
    body.select(FRAMES).stream()
        .filter(frame -> !frame.equals(root) && !isAround(frame) && !weights.holdsMark(frame))
        .forEach(Element::remove);
  }

  private boolean isThere() {
    int outside = weights.links(body) - weights.links(root);
    int atEdges = edges().stream().mapToInt(weights::links).sum();
    return outside + atEdges >= FEWEST_LINKS
        || body.selectFirst("nav, [role=navigation], [role=banner], [role=contentinfo]") != null;
  }

  /// Judges what stands beside the document's element and beside those around it.
  private void beside(Element ancestor) {
    if (ancestor.equals(root)) {
      return;
    }
    for (Element child : ancestor.children()) {
      if (child.equals(root) || isAround(child)) {
        beside(child);
      } else if (!comesWithDocument(child)) {
        child.remove();
      }
    }
    if (weights.isMarked(body)) {
      List.copyOf(ancestor.textNodes()).forEach(Node::remove);
    }
  }

  private boolean isAround(Element element) {
    return aroundRoot.contains(element);
  }

  private boolean comesWithDocument(Element element) {
    if (SiteNames.areAround(element)) {
      return false;
    }
    double linked = weights.linkedShare(element);
    if (!weights.isMarked(body)) {
      return linked < MOSTLY;
    }
    return linked < HARDLY
        && (weights.letters(element) >= LONG || APPENDIX.matcher(weights.start(element)).matches());
  }

  /// Whether an element at an edge of the document belongs to the site: it is a list of links, or
  /// its names say so.
  private boolean isOfSite(Element edge) {
    double linked = weights.linkedShare(edge);
    return (weights.links(edge) > FEW_LINKS && linked >= MOSTLY)
        || SiteNames.areAnywhere(edge)
        || (SiteNames.areAround(edge) && (weights.letters(edge) < LONG || linked >= HARDLY));
  }

  /// Removes the buttons, shares and advertisements inside the document.
  private void named(Element parent) {
    for (Element child : parent.children()) {
      boolean small = weights.letters(child) < LONG || weights.linkedShare(child) >= HARDLY;
      if (small && SiteNames.areAnywhere(child) && !weights.holdsMark(child)) {
        child.remove();
      } else {
        named(child);
      }
    }
  }

  /// The children of the document's element before the first and behind the last that holds a
  /// letterhead or a signature; none where no child does.
  private List<Element> edges() {
    List<Element> children = root.children();
    int first = 0;
    while (first < children.size() && !weights.holdsMark(children.get(first))) {
      first++;
    }
    int last = children.size() - 1;
    while (last > first && !weights.holdsMark(children.get(last))) {
      last--;
    }
    List<Element> edges = new ArrayList<>();
    if (first < children.size()) {
      edges.addAll(children.subList(0, first));
      edges.addAll(children.subList(last + 1, children.size()));
    }
    return edges;
  }
}
