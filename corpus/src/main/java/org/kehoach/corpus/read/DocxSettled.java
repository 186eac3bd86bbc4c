// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Settles what a Word file leaves open, so that its readers find one state of the text: tracked
/// changes are accepted, paragraphs whose mark is deleted or hidden run on into the next one, of
/// contents written once for newer and once for older programs one stays, tables of contents and
/// the hints in empty content controls go.
final class DocxSettled {

  private static final Set<String> REMOVED = Set.of("del", "moveFrom");
  private static final Set<String> PROPERTIES =
      Set.of("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sectPr");

  private DocxSettled() {}

  /// Settles everything inside `parent`, which is changed.
  static void settle(Element parent) {
    for (Element element : WordXml.children(parent)) {
      String name = WordXml.name(element);
      if (isGone(element, name)) {
        parent.removeChild(element);
      } else if (name.equals("mc:AlternateContent")) {
        keepOneAlternative(element);
      }
      if (!PROPERTIES.contains(name)) {
        settle(element);
      }
    }
    for (Element element : WordXml.children(parent)) {
      if (WordXml.name(element).equals("p") && runsOn(element)) {
        join(element);
      }
    }
  }

  private static boolean isGone(Element element, String name) {
    return switch (name) {
      case "tr" ->
          WordXml.child(element, "trPr", "del") != null
              || WordXml.isOn(WordXml.child(element, "trPr"), "hidden");
      case "tc" -> WordXml.child(element, "tcPr", "cellDel") != null;
      case "sdt" -> {
        Element properties = WordXml.child(element, "sdtPr");
        yield WordXml.isOn(properties, "showingPlcHdr")
            || WordXml.value(properties, "docPartObj", "docPartGallery")
                .equals("Table of Contents");
      }
      default -> REMOVED.contains(name);
    };
  }

  /// Keeps the first alternative that holds text, else the first.
  private static void keepOneAlternative(Element alternatives) {
    List<Element> all = WordXml.children(alternatives);
    Element kept =
        all.stream()
            .filter(WordXml::holdsText)
            .findFirst()
            .orElse(all.isEmpty() ? null : all.getFirst());
    all.stream().filter(one -> !one.equals(kept)).forEach(alternatives::removeChild);
  }

  private static boolean runsOn(Element paragraph) {
    Element mark = WordXml.child(paragraph, "pPr", "rPr");
    return WordXml.child(mark, "del") != null
        || WordXml.child(mark, "moveFrom") != null
        || WordXml.isOn(mark, "specVanish");
  }

  /// Moves what a paragraph holds to the beginning of the next one, whose properties count. Where
  /// none follows, only a paragraph of nothing goes.
  private static void join(Element paragraph) {
    List<Element> contents =
        WordXml.children(paragraph).stream()
            .filter(child -> !WordXml.name(child).equals("pPr"))
            .toList();
    Element next = nextParagraph(paragraph);
    if (next == null && !contents.isEmpty()) {
      return;
    }
    if (next != null) {
      Element properties = WordXml.child(next, "pPr");
      Node first = properties == null ? next.getFirstChild() : properties.getNextSibling();
      contents.forEach(child -> next.insertBefore(child, first));
    }
    paragraph.getParentNode().removeChild(paragraph);
  }

  /// The paragraph right behind, where at most marks without text (bookmarks, ends of moves) stand
  /// between.
  private static @Nullable Element nextParagraph(Element paragraph) {
    for (Node node = paragraph.getNextSibling(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (WordXml.name(element).equals("p")) {
          return element;
        }
        if (WordXml.holdsText(element) || WordXml.name(element).equals("tbl")) {
          return null;
        }
      }
    }
    return null;
  }
}
