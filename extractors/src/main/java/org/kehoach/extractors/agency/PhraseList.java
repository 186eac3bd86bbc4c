// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.corpus.text.Vietnamese;

/// Phrases in lower case, found at a place of a text: the longest first.
final class PhraseList {

  private final Map<String, List<String>> byFirstWord;

  PhraseList(Collection<String> phrases) {
    byFirstWord =
        phrases.stream()
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(PhraseList::firstWord));
  }

  /// The lines of a word list beside this class, comments and blank lines left out.
  static List<String> lines(String file) {
    try (InputStream in = PhraseList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static PhraseList load(String... files) {
    return new PhraseList(
        Stream.of(files)
            .flatMap(file -> lines(file).stream())
            .map(Vietnamese::lowerInPlace)
            .toList());
  }

  private static String firstWord(String phrase) {
    return phrase.substring(0, Words.wordEnd(phrase, 0));
  }

  /// Where the longest phrase that begins at `at` ends; -1 where none does.
  int endAt(String lower, int at) {
    if (!Words.startsAt(lower, at)) {
      return -1;
    }
    String word = lower.substring(at, Words.wordEnd(lower, at));
    for (String phrase : byFirstWord.getOrDefault(word, List.of())) {
      if (lower.startsWith(phrase, at) && Words.endsAt(lower, at + phrase.length())) {
        return at + phrase.length();
      }
    }
    return -1;
  }

  boolean contains(String phrase) {
    return byFirstWord.getOrDefault(firstWord(phrase), List.of()).contains(phrase);
  }
}
