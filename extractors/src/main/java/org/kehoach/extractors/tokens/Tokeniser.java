// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Cuts a text into tokens. Each token carries its words as written (`originalText`), the same in
/// lower case with one tone-mark placement (`word`, `lemma`: what rules are written in), its
/// [TokenKind] (`tag`) and its offsets into the text.
public final class Tokeniser {

  /// What a token looks like, the first alternative that fits; groups are named for [TokenKind]s.
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<ADDRESS>(?:https?://|www\\.)\\S++|[\\w.-]{1,64}+@[\\w.-]++)
          |(?<DOCUMENT>\\d++\\p{Lu}?+(?:/\\d{4})?+[-/](?!\\d)(?=[\\p{L}&-]{0,24}\\p{Lu})\\p{L}[\\p{L}&]*+\\d{0,2}+
             (?:[-/.](?=\\p{Lu})\\p{L}[\\p{L}&]*+)*+)
          |(?<DATE>\\d{1,2}([/.-])\\d{1,2}\\k<sep>(?:19|20)\\d\\d(?!\\d|/\\p{L})|\\d{1,2}/(?:19|20)\\d\\d(?!\\d|/\\p{L}))
          |(?<FRACTION>\\d{1,3}/\\d{1,3}(?![\\d/]|[.,]\\d))
          |(?<NUMBER>\\d++(?:[.,]\\d++)*+)
          |(?<UNIT>%|‰|(?<![\\p{L}])(?:[MGKkmg]b(?:it)?(?:/s|ps)|[MGKk]B/s|km/h|[ckdm]?m[23²³](?:/s)?)(?![\\p{L}\\d]))
          |(?<WORD>\\p{L}[\\p{L}\\p{M}\\d]*+(?:[&'’](?=\\p{L})[\\p{L}\\p{M}\\d]++)*+)
          |(?<SIGN>\\.{2,}+|\\S)
          """
              .replace("([/.-])", "(?<sep>[/.-])"),
          Pattern.COMMENTS | Pattern.UNICODE_CHARACTER_CLASS);

  /// A name of digits and capitals ("5G", "3D"); small letters behind a number are a unit or a word
  /// that lost its space ("5km", "2020của").
  private static final Pattern NAME = Pattern.compile("\\d{1,4}+\\p{Lu}[\\p{L}\\d]*+");

  private static final Pattern CAPITAL_UNIT =
      Pattern.compile("\\d++(?:[MGTK]B|[MGKk]b(?:it|ps)?|[KMG]W[hp]?|[KMG]Hz|USD|VND|VNĐ)");

  private static final TokenKind[] KINDS = {
    TokenKind.ADDRESS,
    TokenKind.DOCUMENT,
    TokenKind.DATE,
    TokenKind.FRACTION,
    TokenKind.NUMBER,
    TokenKind.UNIT,
    TokenKind.WORD,
    TokenKind.SIGN
  };

  /// @param text in NFC
  /// @return the tokens in order; white space is in none
  public List<CoreLabel> tokenise(String text) {
    List<CoreLabel> tokens = new ArrayList<>(text.length() / 4);
    Matcher matcher = TOKEN.matcher(text);
    Matcher glued = NAME.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      TokenKind kind = kind(matcher);
      int end = matcher.end();
      if (kind == TokenKind.NUMBER
          && glued.region(matcher.start(), text.length()).lookingAt()
          && !CAPITAL_UNIT.matcher(glued.group()).matches()) {
        kind = TokenKind.WORD;
        end = glued.end();
      }
      tokens.add(token(text, matcher.start(), end, kind, tokens.size() + 1));
      at = end;
    }
    return tokens;
  }

  private static TokenKind kind(Matcher matcher) {
    for (TokenKind kind : KINDS) {
      if (matcher.start(kind.name()) >= 0) {
        return kind;
      }
    }
    throw new IllegalStateException("token of no kind: " + matcher.group());
  }

  private static CoreLabel token(String text, int start, int end, TokenKind kind, int index) {
    String written = text.substring(start, end);
    String normal = Vietnamese.lower(written);
    CoreLabel token = new CoreLabel();
    token.setOriginalText(written);
    token.setWord(normal);
    token.setValue(normal);
    token.setLemma(normal);
    token.setTag(kind.name());
    token.setIndex(index);
    token.setBeginPosition(start);
    token.setEndPosition(end);
    return token;
  }
}
