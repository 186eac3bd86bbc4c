// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kehoach.corpus.text.Vietnamese;

/// A document's letters by number, in which packed gold files count: the code points of its NFC
/// text without white space and the marks `|`, `*`, `#`.
final class DocumentLetters {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "<(style|script|title)\\b.*?</\\1>", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#?[\\p{L}\\p{N}]{1,32};?)");
  private static final Map<String, String> CHARACTERS =
      Map.of("amp;", "&", "lt;", "<", "gt;", ">", "quot;", "\"", "apos;", "'", "nbsp;", " ");

  /// What Python calls white space; the packing script does the counting in Python.
  private static final String SPACE = "[\\s\\p{Z}\\x1C-\\x1F\\x85";

  private static final Pattern NO_LETTERS = Pattern.compile(SPACE + "|*#]+");
  private static final Pattern ONE_NO_LETTER = Pattern.compile(SPACE + "|*#]");

  private final String text;

  /// Where in the text each letter stands.
  private final int[] places;

  private DocumentLetters(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /// Of a plain text.
  static DocumentLetters ofText(String content) {
    String text = Vietnamese.nfc(content);
    int[] places =
        IntStream.iterate(0, i -> i < text.length(), i -> text.offsetByCodePoints(i, 1))
            .filter(i -> !ONE_NO_LETTER.matcher(Character.toString(text.codePointAt(i))).matches())
            .toArray();
    return new DocumentLetters(text, places);
  }

  /// Of an HTML page: what stands outside its tags, styles, scripts and title.
  ///
  /// @throws IllegalArgumentException where it has a character reference that is not known here
  static DocumentLetters ofHtml(String content) {
    String seen = TAG.matcher(UNSEEN.matcher(content).replaceAll(" ")).replaceAll(" ");
    return ofText(ENTITY.matcher(seen).replaceAll(DocumentLetters::character));
  }

  private static String character(MatchResult entity) {
    String character = CHARACTERS.get(entity.group(1));
    if (character == null) {
      throw new IllegalArgumentException("unknown character reference " + entity.group());
    }
    return Matcher.quoteReplacement(character);
  }

  /// How many there are.
  int count() {
    return places.length;
  }

  /// The words that `count` letters from the one numbered `first` on make up.
  ///
  /// @throws IndexOutOfBoundsException where the document has fewer letters
  String words(int first, int count) {
    int start = places[first];
    int end = text.offsetByCodePoints(places[first + count - 1], 1);
    return NO_LETTERS.matcher(text.substring(start, end)).replaceAll(" ").strip();
  }
}
