// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kehoach.corpus.read.SharedLines.Part;

/// Parts the paragraphs of a word processor's document that hold two columns (see [SharedLines]).
final class SharedParagraphs {

  private SharedParagraphs() {}

  /// `page`, whose tabs are still in its text, its paragraphs in reading order.
  static Document parted(Document page) {
    List<Element> run = new ArrayList<>();
    for (Element element : new ArrayList<>(page.body().children())) {
      if (element.normalName().matches("p|h[1-6]")) {
        run.add(element);
      } else {
        part(run);
        run.clear();
      }
    }
    part(run);
    return page;
  }

  private static void part(List<Element> run) {
    List<String> lines = run.stream().map(Element::wholeText).toList();
    List<Part> parts = SharedLines.inReadingOrder(lines);
    if (parts.stream().map(Part::text).toList().equals(lines)) {
      return;
    }
    Element last = run.getLast();
    for (Part part : parts.reversed()) {
      Element whole = run.get(part.line());
      last.after(part.text().equals(whole.wholeText()) ? whole.clone() : side(whole, part.text()));
    }
    run.forEach(Element::remove);
  }

  private static Element side(Element whole, String text) {
    Element side = whole.shallowClone();
    boolean bold = whole.select("b").text().strip().length() == whole.text().strip().length();
    (bold ? side.appendElement("b") : side).text(text);
    return side;
  }
}
