// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Finds elements and attributes of WordprocessingML by their names, in the tree that POI has read.
final class WordXml {

  private static final Set<String> AROUND =
      Set.of(
          "sdt",
          "sdtContent",
          "customXml",
          "ins",
          "moveTo",
          "smartTag",
          "mc:AlternateContent",
          "mc:Choice",
          "mc:Fallback");

  private WordXml() {}

  /// The child elements of `parent`, of any namespace.
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(@Nullable Element parent, String name) {
    return parent == null
        ? List.of()
        : children(parent).stream().filter(child -> name(child).equals(name)).toList();
  }

  /// The first child of that name along a path of names, or null.
  static @Nullable Element child(@Nullable Element parent, String... path) {
    Element at = parent;
    for (String name : path) {
      List<Element> found = children(at, name);
      at = found.isEmpty() ? null : found.getFirst();
    }
    return at;
  }

  /// The element's name, without prefix for one of Word's own; `m:t` for the text of a formula;
  /// with its namespace for others, so that a drawing's `p` is not taken for a paragraph.
  static String name(Element element) {
    String namespace = element.getNamespaceURI();
    String name = element.getLocalName();
    if (namespace == null || name == null) {
      return "";
    }
    if (namespace.contains("wordprocessingml") && namespace.endsWith("/main")) {
      return name;
    }
    if (namespace.endsWith("/math")) {
      return "m:" + name;
    }
    return namespace.endsWith("markup-compatibility/2006") ? "mc:" + name : "other:" + name;
  }

  /// Puts `text` in place of the letters right inside `element`, which has some.
  static void setText(Element element, String text) {
    String written = text;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text letters) {
        letters.setData(written);
        written = "";
      }
    }
  }

  /// The letters right inside `element`.
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text letters) {
        text.append(letters.getData());
      }
    }
    return text.toString();
  }

  /// Whether there is an element of that name anywhere inside `element`.
  static boolean holds(Element element, String name) {
    return children(element).stream()
        .anyMatch(child -> name(child).equals(name) || holds(child, name));
  }

  /// Whether there are letters anywhere inside `element`.
  static boolean holdsText(Element element) {
    return !text(element).isBlank() || children(element).stream().anyMatch(WordXml::holdsText);
  }

  /// The attribute `name` of Word's own; empty where it is missing.
  static String attribute(@Nullable Element element, String name) {
    if (element == null) {
      return "";
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      if (element.getAttributes().item(i) instanceof Attr attr
          && name.equals(attr.getLocalName())) {
        return attr.getValue();
      }
    }
    return "";
  }

  /// The attribute `val` of the child at `path`; empty where either is missing.
  static String value(@Nullable Element parent, String... path) {
    return attribute(child(parent, path), "val");
  }

  /// The whole number in `value`, or `otherwise` where it is none.
  static int whole(String value, int otherwise) {
    return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  /// A property that is on by being there (`<w:b/>`), off by its value, or null where it is not
  /// there.
  static @Nullable Boolean toggle(@Nullable Element properties, String name) {
    Element property = child(properties, name);
    if (property == null) {
      return null;
    }
    return !isOff(attribute(property, "val"));
  }

  /// Whether `element` only stands around paragraphs, tables, rows or cells.
  static boolean isAround(Element element) {
    return AROUND.contains(name(element));
  }

  /// Whether the attribute `name` is there and says yes.
  static boolean isOnAttribute(Element element, String name) {
    String value = attribute(element, name);
    return !(value.isEmpty() || isOff(value));
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }

  static boolean isOn(@Nullable Element properties, String name) {
    return Boolean.TRUE.equals(toggle(properties, name));
  }
}
