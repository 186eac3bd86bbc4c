// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kehoach.corpus.text.Vietnamese;

/// Text whose words know where on a page they stand, through all cutting and joining: the alignment
/// of the canonical text with the file. Text of formats without pages knows no places, and costs no
/// more than a string.
///
/// Two are equal where their characters are, wherever these stand.
public final class PlacedText implements CharSequence {

  public static final PlacedText EMPTY = of("");

  private final String characters;
  private final List<PlacedWord> words;

  private PlacedText(String characters, List<PlacedWord> words) {
    this.characters = characters;
    this.words = words;
  }

  /// Text that stands nowhere on a page.
  public static PlacedText of(String characters) {
    return new PlacedText(characters, List.of());
  }

  /// A word that stands in `box`.
  public static PlacedText of(String word, PageBox box) {
    return of(word, box, 1);
  }

  /// A word that stands in `box` and reads so with that confidence.
  public static PlacedText of(String word, PageBox box, double confidence) {
    Span span = new Span(0, word.length());
    return new PlacedText(word, List.of(new PlacedWord(span, box, confidence)));
  }

  /// The words with places, by their spans in this text, from left to right.
  public List<PlacedWord> words() {
    return words;
  }

  /// The words with places that `span` touches, from left to right.
  public List<PlacedWord> within(Span span) {
    int first = firstEndingAfter(span.start());
    int behind = first;
    while (behind < words.size() && words.get(behind).span().start() < span.end()) {
      behind++;
    }
    return words.subList(first, behind);
  }

  private int firstEndingAfter(int start) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (words.get(mid).span().end() <= start) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /// Where the characters of `span` stand, line by line in reading order. What other characters
  /// than a space part, as the cells of a row, is not on one line.
  public List<PageBox> boxes(Span span) {
    List<PageBox> lines = new ArrayList<>();
    int end = span.start();
    for (PlacedWord word : within(span)) {
      boolean near = characters.substring(end, Math.max(end, word.span().start())).isBlank();
      if (near && !lines.isEmpty() && lines.getLast().goesOnWith(word.box())) {
        lines.add(lines.removeLast().and(word.box()));
      } else {
        lines.add(word.box());
      }
      end = word.span().end();
    }
    return lines.stream().map(PageBox::rounded).toList();
  }

  /// This text and `more` behind it.
  public PlacedText plus(PlacedText more) {
    return join("", List.of(this, more));
  }

  public PlacedText plus(String more) {
    return new PlacedText(characters + more, words);
  }

  /// `texts` with `separator`, which stands nowhere, between each two.
  public static PlacedText join(String separator, List<PlacedText> texts) {
    StringBuilder joined = new StringBuilder();
    List<PlacedWord> words = new ArrayList<>();
    for (Iterator<PlacedText> each = texts.iterator(); each.hasNext(); ) {
      PlacedText text = each.next();
      text.words.forEach(word -> words.add(word.shift(joined.length())));
      joined.append(text.characters).append(each.hasNext() ? separator : "");
    }
    return new PlacedText(joined.toString(), List.copyOf(words));
  }

  /// The characters from `start` up to, not including, `end`.
  public PlacedText cut(int start, int end) {
    return new PlacedText(
        characters.substring(start, end),
        words.isEmpty()
            ? words
            : within(new Span(start, end)).stream().map(word -> cut(word, start, end)).toList());
  }

  /// The characters from `start` on.
  public PlacedText cut(int start) {
    return cut(start, characters.length());
  }

  private static PlacedWord cut(PlacedWord word, int start, int end) {
    Span span =
        new Span(Math.max(word.span().start(), start), Math.min(word.span().end(), end))
            .shift(-start);
    return new PlacedWord(span, word.box(), word.confidence());
  }

  /// The texts between the matches of `separator`; like [String#split], without empty ones at the
  /// end.
  public List<PlacedText> split(Pattern separator) {
    List<PlacedText> parts = new ArrayList<>();
    int from = 0;
    for (MatchResult match : (Iterable<MatchResult>) separator.matcher(this).results()::iterator) {
      parts.add(cut(from, match.start()));
      from = match.end();
    }
    parts.add(cut(from));
    while (!parts.isEmpty() && parts.getLast().isEmpty()) {
      parts.removeLast();
    }
    return parts;
  }

  /// Without white space at either end.
  public PlacedText strip() {
    int end = characters.stripTrailing().length();
    int start = Math.min(end, characters.length() - characters.stripLeading().length());
    return start == 0 && end == characters.length() ? this : cut(start, end);
  }

  /// White space of any kind folded to single spaces, none at the ends.
  public PlacedText squeezed() {
    return Vietnamese.isSqueezed(characters)
        ? this
        : join(" ", split(Vietnamese.WHITE_SPACE)).strip();
  }

  /// Whether all of it matches `regex`.
  public boolean matches(String regex) {
    return characters.matches(regex);
  }

  @Override
  public int length() {
    return characters.length();
  }

  @Override
  public char charAt(int index) {
    return characters.charAt(index);
  }

  @Override
  public boolean isEmpty() {
    return characters.isEmpty();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return characters.substring(start, end);
  }

  @Override
  public IntStream chars() {
    return characters.chars();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacedText text && text.characters.equals(characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  @Override
  public String toString() {
    return characters;
  }
}
