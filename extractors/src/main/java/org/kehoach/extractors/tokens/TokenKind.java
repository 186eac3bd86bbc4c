// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

/// What kind of thing a token is. Rules ask for it as `[{tag:NUMBER}]`.
public enum TokenKind {
  /// A syllable, an abbreviation ("UBND", "KH&CN"), a name with digits ("5G", "IPv6").
  WORD,
  /// "99,56", "1.250", "03".
  NUMBER,
  /// Two numbers with a stroke between: "1/3", "24/7", "30/6".
  FRACTION,
  /// "03/6/2020", "12/2025".
  DATE,
  /// An official number: "57-NQ/TW", "1132/QĐ-TTg", "20/2023/QH15".
  DOCUMENT,
  /// A unit glued to its number or written with a stroke: "Mb/s", "m2", "%".
  UNIT,
  /// An address of the web or of mail.
  ADDRESS,
  /// Anything else, one character at a time; "..." is one.
  SIGN
}
