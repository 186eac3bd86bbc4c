// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.corpus.text.Vietnamese;

/// Names that are written in several ways, as `abbreviations.tsv` lists them.
public final class Abbreviations {

  /// One name that stands at some place, as one of its forms.
  ///
  /// @param form the form that stands there
  /// @param forms all forms, the full name last
  record Found(Phrase form, List<Phrase> forms) {}

  private final Map<String, List<Found>> byFirstWord;

  private Abbreviations(List<List<Phrase>> names) {
    byFirstWord =
        names.stream()
            .flatMap(forms -> forms.stream().map(form -> new Found(form, forms)))
            .sorted(Comparator.comparingInt((Found found) -> found.form().length()).reversed())
            .collect(Collectors.groupingBy(found -> found.form().folded().getFirst()));
  }

  /// The abbreviations of the file that lies beside this class.
  public static Abbreviations load() {
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.tsv")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.tsv is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("abbreviations.tsv", e);
    }
  }

  static Abbreviations parse(String tsv) {
    return new Abbreviations(
        Vietnamese.nfc(tsv)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Arrays.stream(line.split("\t+")).map(Words::of).map(Phrase::of).toList())
            .toList());
  }

  /// The longest name that stands in `words` at `at`. Words typed with accents must agree in them.
  Optional<Found> at(List<Word> words, int at) {
    return byFirstWord.getOrDefault(words.get(at).folded(), List.of()).stream()
        .filter(found -> stands(found.form(), words, at))
        .findFirst();
  }

  /// The folded words of `name` with every abbreviation in it written out, so that two spellings of
  /// an agency give equal lists.
  public List<String> expand(String name) {
    List<Word> words = Words.of(name);
    List<String> expanded = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Found> found = at(words, i);
      if (found.isPresent()) {
        expanded.addAll(found.get().forms().getLast().folded());
        i += found.get().form().length();
      } else {
        expanded.add(words.get(i).folded());
        i++;
      }
    }
    return expanded;
  }

  private static boolean stands(Phrase form, List<Word> words, int at) {
    if (!form.isAtWithoutAccents(words, at)) {
      return false;
    }
    boolean typedWithAccents =
        words.subList(at, at + form.length()).stream()
            .anyMatch(word -> !word.accented().equals(word.folded()));
    return !typedWithAccents || form.isAt(words, at);
  }
}
