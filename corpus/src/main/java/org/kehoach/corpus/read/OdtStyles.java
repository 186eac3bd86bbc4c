// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the styles of an ODT file say of the letters of paragraphs and spans that have them.
final class OdtStyles {

  /// How letters look.
  ///
  /// @param font its name; empty where no style says it
  record Look(boolean bold, boolean capitals, boolean hidden, boolean raised, String font) {
    static final Look PLAIN = new Look(false, false, false, false, "");
  }

  private static final int DEEPEST_INHERITANCE = 20;

  private final Map<String, Element> styles = new HashMap<>();

  private OdtStyles() {}

  /// The styles in `parts`, of which a later one counts before an earlier one.
  static OdtStyles of(List<? extends Element> parts) {
    OdtStyles all = new OdtStyles();
    for (Element part : parts) {
      for (Element style : part.select("style|style, style|default-style")) {
        all.styles.put(key(style.attr("style:family"), style.attr("style:name")), style);
      }
    }
    return all;
  }

  /// The look of letters with that style, where those around them look like `around`.
  Look look(String family, String name, Look around) {
    return look(key(family, name), around, 0);
  }

  private Look look(String key, Look around, int depth) {
    Element style = styles.get(key);
    if (style == null || depth > DEEPEST_INHERITANCE) {
      return around;
    }
    String family = style.attr("style:family");
    Look base = look(key(family, style.attr("style:parent-style-name")), around, depth + 1);
    Element letters = style.selectFirst("> style|text-properties");
    if (letters == null) {
      return base;
    }
    return new Look(
        is(letters, "fo:font-weight", "bold|[6-9]00", base.bold),
        is(letters, "fo:text-transform", "uppercase", base.capitals),
        is(letters, "text:display", "none", base.hidden),
        is(letters, "style:text-position", "(?:super|[1-9]\\d?%).*", base.raised),
        font(letters, base.font));
  }

  private static String font(Element properties, String otherwise) {
    String declared = properties.attr("style:font-name");
    String family = declared.isEmpty() ? properties.attr("fo:font-family") : declared;
    return family.isEmpty() ? otherwise : family;
  }

  private static boolean is(Element properties, String name, String pattern, boolean otherwise) {
    return properties.hasAttr(name) ? properties.attr(name).matches(pattern) : otherwise;
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }
}
