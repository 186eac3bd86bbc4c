// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number or bullet that a heading or item begins with.
///
/// @param text as written, without the space behind it; empty where there is none
/// @param length characters up to the content, space included
record Marker(Kind kind, String text, int length) {

  /// The kinds of marker. Which stands under which is learned from the document, not from their
  /// order here.
  enum Kind {
    NONE(""),
    /// PHẦN THỨ NHẤT, CHƯƠNG I, MỤC 1
    PART("(?iu)(?:PHẦN (?:THỨ )?|CHƯƠNG )(?:[IVX]+|\\d+|NHẤT|HAI|BA|TƯ|NĂM)\\b[.:]?"),
    ARTICLE("Điều \\d{1,3}\\s?[.:]"),
    /// A., B. before words in capitals
    CAPITAL("[A-EĐGH]\\s?[.)-](?=\\s*\\p{Lu}{2})"),
    ROMAN("[IVX]{1,5}\\s?[./)-](?=\\s*[\\p{Lu}“\"(])"),
    DECIMAL4("\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}[.)]?(?=\\s+\\S)"),
    DECIMAL3("\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}[.)]?(?=\\s+\\S)"),
    DECIMAL2("\\d{1,2}\\.\\d{1,2}(?:[.)]|(?=\\s))(?=\\s*[\\p{Lu}“\"])"),
    NUMBER("\\d{1,2}\\s?\\.(?=\\s*[\\p{Lu}“\"(≥>])"),
    NUMBER_PARENTHESIS("\\(?\\d{1,2}\\)(?=\\s*\\S)"),
    NUMBER_SLASH("\\d{1,2}/(?=\\s*\\p{Lu})"),
    LETTER("\\p{Ll}{1,2}\\d?\\s?\\)(?=\\s*\\S)"),
    LETTER_DOT("[a-eđghik]\\s?\\.(?=\\s*\\p{Lu})"),
    ROMAN_PARENTHESIS("\\([ivx]{1,4}\\)(?=\\s*\\S)"),
    DASH("[-–—](?=\\s*[^\\s\\d-]|\\s+\\d)"),
    PLUS("\\+(?=\\s*\\S)"),
    BULLET("[•●▪◦○*·■◆❖❑❒➢➤➔⇨✓✔⬧⧫⬥☞▶►▸](?=\\s*\\S)");

    private final Pattern pattern;

    Kind(String regex) {
      this.pattern = Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// Whether it counts nothing (a dash, plus or dot).
    boolean isBullet() {
      return this == DASH || this == PLUS || this == BULLET;
    }

    /// Whether it numbers the outer parts of a document, which no list item does.
    boolean numbersParts() {
      return this == PART || this == CAPITAL || this == ROMAN;
    }
  }

  static final Marker NONE = new Marker(Kind.NONE, "", 0);

  /// The marker at the beginning of `line`.
  static Marker of(CharSequence line) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.NONE) {
        Matcher matcher = kind.pattern.matcher(line);
        if (matcher.lookingAt()) {
          int end = matcher.end();
          int content = end;
          while (content < line.length() && Character.isWhitespace(line.charAt(content))) {
            content++;
          }
          return new Marker(
              kind, line.subSequence(0, end).toString().replaceAll("\\s(?=[.)/-]$)", ""), content);
        }
      }
    }
    return NONE;
  }
}
