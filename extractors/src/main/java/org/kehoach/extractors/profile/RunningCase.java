// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.citation.DocumentNumber;

/// Turns words in capitals into the case of running text, by the document's own usage: the longest
/// runs of words that its body writes too are taken as written there, the rest in lower case.
final class RunningCase {

  private static final int LONGEST = 6;
  private static final String CLOSING = ",;:.)";

  /// Where the body writes a word, by the word in lower case.
  private final Map<String, List<Place>> places;

  private RunningCase(Map<String, List<Place>> places) {
    this.places = places;
  }

  /// The words of a line, and the same in lower case.
  private record Line(List<String> written, List<String> lower) {
    static Line of(String text) {
      return new Line(List.of(text.split("\\s+")), List.of(Vietnamese.lower(text).split("\\s+")));
    }
  }

  /// The `at`-th word of a line.
  private record Place(Line line, int at) {

    /// Whether `run` in lower case stands here, whatever signs close it.
    boolean writes(List<String> run) {
      int last = at + run.size() - 1;
      return last < line.lower.size()
          && line.lower.subList(at, last).equals(run.subList(0, run.size() - 1))
          && bare(line.lower.get(last)).equals(bare(run.getLast()));
    }

    String run(int length) {
      return bare(String.join(" ", line.written.subList(at, at + length)));
    }
  }

  /// The usage of `lines`; those in capitals teach nothing.
  static RunningCase of(List<String> lines) {
    Map<String, List<Place>> places = new HashMap<>();
    for (String text : lines) {
      if (isCapitals(text)) {
        continue;
      }
      Line line = Line.of(text);
      for (int at = 0; at < line.lower.size(); at++) {
        places
            .computeIfAbsent(bare(line.lower.get(at)), word -> new ArrayList<>())
            .add(new Place(line, at));
      }
    }
    return new RunningCase(places);
  }

  /// `text` as running text, its first letter a capital; unchanged where it is not in capitals.
  String apply(String text) {
    String cased = isCapitals(text) ? cased(List.of(text.split("\\s+"))) : text;
    return cased.isEmpty()
        ? cased
        : cased.substring(0, 1).toUpperCase(Locale.ROOT) + cased.substring(1);
  }

  /// Whether a text has letters and few of them are small ("KẾ HOẠCH", not "Kế hoạch").
  static boolean isCapitals(String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    long large = text.chars().filter(Character::isUpperCase).count();
    return large > 0 && small * 8 < large;
  }

  private String cased(List<String> words) {
    List<String> lower = words.stream().map(Vietnamese::lower).toList();
    StringBuilder cased = new StringBuilder();
    for (int from = 0; from < words.size(); ) {
      int to = Math.min(words.size(), from + LONGEST);
      Optional<String> run = asWritten(lower.subList(from, to));
      while (run.isEmpty() && to > from + 1) {
        to--;
        run = asWritten(lower.subList(from, to));
      }
      String tail = tail(words.get(to - 1));
      String written = run.map(body -> body + tail).orElse(unknown(words.get(from)));
      cased.append(cased.isEmpty() ? "" : " ").append(written);
      from = to;
    }
    return cased.toString();
  }

  /// `run` as the body writes it with the fewest capitals, which is how it writes it in
  /// mid-sentence. A line's first word alone teaches nothing.
  private Optional<String> asWritten(List<String> run) {
    return places.getOrDefault(bare(run.getFirst()), List.of()).stream()
        .filter(place -> (run.size() > 1 || place.at > 0) && place.writes(run))
        .map(place -> place.run(run.size()))
        .min(Comparator.comparingLong(RunningCase::capitals));
  }

  /// A word that the body does not write: an official number keeps its capitals.
  private static String unknown(String word) {
    return DocumentNumber.PATTERN.matcher(word).lookingAt()
        ? DocumentNumber.normalise(word)
        : word.toLowerCase(Locale.ROOT);
  }

  /// `run` without the signs that close it.
  private static String bare(String run) {
    int end = run.length();
    while (end > 0 && CLOSING.indexOf(run.charAt(end - 1)) >= 0) {
      end--;
    }
    return run.substring(0, end);
  }

  private static String tail(String word) {
    return word.substring(bare(word).length());
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }
}
