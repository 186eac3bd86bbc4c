// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells Vietnamese syllables from other words by how they are written: an onset before a rhyme.
public final class Syllables {

  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final List<String> ONSETS =
      List.of(
          "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x", "");

  private static final Set<String> RHYMES = rhymes();

  private Syllables() {}

  /// Whether `word`, in letters of any size, is a syllable of the written language.
  public static boolean isSyllable(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    String toneless =
        Normalizer.normalize(
            TONES.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll(""),
            Normalizer.Form.NFC);
    return ONSETS.stream()
        .anyMatch(o -> toneless.startsWith(o) && RHYMES.contains(toneless.substring(o.length())));
  }

  private static Set<String> rhymes() {
    try (InputStream list =
        Objects.requireNonNull(Syllables.class.getResourceAsStream("rhymes.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
