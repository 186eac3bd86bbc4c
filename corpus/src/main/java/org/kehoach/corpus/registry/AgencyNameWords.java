// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// The words of a name that tell it from others: not its punctuation, nor "và" and "các".
///
/// @param spelling brings a name to one spelling, e.g. lower case with abbreviations written out
record AgencyNameWords(UnaryOperator<String> spelling, Set<String> small) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> SMALL = List.of("và", "các");

  static AgencyNameWords in(UnaryOperator<String> spelling) {
    return new AgencyNameWords(
        spelling, Set.copyOf(SMALL.stream().map(spelling).map(String::strip).toList()));
  }

  /// The words of `name`.
  List<String> of(String name) {
    return Arrays.stream(BETWEEN.split(spelling.apply(name)))
        .filter(word -> !word.isEmpty() && !small.contains(word))
        .toList();
  }

  /// The words of `name`, a blank between them.
  String key(String name) {
    return String.join(" ", of(name));
  }

  /// The key of `name` with its abbreviations as they are.
  static String plain(String name) {
    return in(Vietnamese::lower).key(name);
  }
}
