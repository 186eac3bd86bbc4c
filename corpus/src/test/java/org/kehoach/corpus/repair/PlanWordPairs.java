// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.corpus.text.Vietnamese;

/// Counts the pairs of neighbouring syllables in the sample plans, as `word-pairs.txt` has them.
final class PlanWordPairs {

  private static final Path SAMPLES = Path.of("samples");
  private static final Pattern SYLLABLE = Pattern.compile("\\p{L}{1,7}");
  private static final int OFTEN = 2;

  private PlanWordPairs() {}

  /// The rows of the file: a syllable, and those that follow it often.
  static List<String> rows() throws IOException {
    Map<String, Integer> pairs = new TreeMap<>();
    try (Stream<Path> plans = Files.list(SAMPLES)) {
      for (Path plan : plans.filter(file -> file.toString().endsWith(".txt")).toList()) {
        Files.readString(plan).lines().forEach(line -> count(line, pairs));
      }
    }
    Map<String, TreeSet<String>> rows = new TreeMap<>();
    pairs.forEach(
        (pair, times) -> {
          if (times >= OFTEN) {
            String[] words = pair.split(" ", -1);
            rows.computeIfAbsent(words[0], word -> new TreeSet<>()).add(words[1]);
          }
        });
    return rows.entrySet().stream()
        .map(row -> row.getKey() + " " + String.join(" ", row.getValue()))
        .toList();
  }

  private static void count(String line, Map<String, Integer> pairs) {
    List<String> words =
        Stream.of(Vietnamese.squeeze(line).split(" ", -1)).map(w -> Core.of(w).lower()).toList();
    for (int i = 1; i < words.size(); i++) {
      if (SYLLABLE.matcher(words.get(i - 1)).matches()
          && SYLLABLE.matcher(words.get(i)).matches()) {
        pairs.merge(words.get(i - 1) + " " + words.get(i), 1, Integer::sum);
      }
    }
  }
}
