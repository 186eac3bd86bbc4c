// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a document's part that is set in fonts of one kind, one run after the other.
final class FontStream {

  /// White space as typed; a no-break space may be a letter. Very long words come in pieces.
  private static final Pattern WORD = Pattern.compile("[^ \\t\\n\\r\\f\\u000B\\uF020]{1,100}");

  private static final Pattern BREAK = Pattern.compile("[\\n\\r\\f\\u000B]");

  /// A run.
  ///
  /// @param index its place among all runs
  /// @param start where it begins in the stream
  private record Part(int index, int start, boolean capitals, String text) {}

  /// A word, and where it begins in the stream.
  ///
  /// @param afterBreak whether a line or text in another font ends before it
  record Word(int start, String text, boolean afterBreak) {}

  private final TextEncoding named;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private int part;

  /// @param named the encoding that the names of the fonts say
  FontStream(TextEncoding named) {
    this.named = named;
  }

  TextEncoding named() {
    return named;
  }

  /// Adds a run.
  ///
  /// @param index its place among all runs
  /// @param capitals whether its font draws small letters as capitals
  /// @param apart whether other text stands before it
  void add(int index, String run, boolean capitals, boolean apart) {
    if (apart) {
      text.append('\n');
    }
    parts.add(new Part(index, text.length(), capitals, run));
    text.append(run);
  }

  List<Word> words() {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      boolean afterBreak = BREAK.matcher(text.substring(end, word.start())).find();
      words.add(new Word(word.start(), word.group(), afterBreak));
      end = word.end();
    }
    return words;
  }

  /// Writes what becomes of a word's characters to those of the runs that it stands in. Words are
  /// written in their order.
  ///
  /// @param written what becomes of the characters of the runs that change, by the run's index
  void write(
      Word word, List<String> letters, TextEncoding encoding, Map<Integer, List<String>> written) {
    for (int i = 0; i < letters.size(); i++) {
      while (part + 1 < parts.size() && parts.get(part + 1).start <= word.start + i) {
        part++;
      }
      Part into = parts.get(part);
      boolean capital = into.capitals && encoding == named;
      String letter = letters.get(i);
      written
          .computeIfAbsent(
              into.index, run -> new ArrayList<>(TextEncoding.UNICODE.letters(into.text)))
          .set(word.start + i - into.start, capital ? letter.toUpperCase(Locale.ROOT) : letter);
    }
  }
}
