// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.kehoach.corpus.text.ResourceTable;

/// Tells by the names of a page's element (tag, class, id, role), from `site-parts.tsv`, that it is
/// part of the site.
final class SiteNames {

  private static final Set<String> ANYWHERE = words("anywhere");
  private static final Set<String> AROUND = words("around");
  private static final int LONG_WORD = 6;

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private SiteNames() {}

  /// Whether the names are no document's, wherever the element stands.
  static boolean areAnywhere(Element element) {
    return namesOf(element).anyMatch(isOneOf(ANYWHERE));
  }

  /// Whether the names are those of something that stands around a document.
  static boolean areAround(Element element) {
    return namesOf(element).anyMatch(isOneOf(AROUND).or(isOneOf(ANYWHERE)));
  }

  private static Predicate<String> isOneOf(Set<String> words) {
    return name ->
        words.contains(name)
            || words.stream().anyMatch(w -> w.length() >= LONG_WORD && name.contains(w));
  }

  /// The words of the names, and each name as a whole ("tin-lien-quan" is "tinlienquan", too).
  private static Stream<String> namesOf(Element element) {
    return Stream.of(
            Stream.of(element.normalName(), element.id(), element.attr("role")),
            Arrays.stream(element.className().split("\\s+")))
        .flatMap(names -> names)
        .flatMap(
            name ->
                Stream.concat(
                    Arrays.stream(BETWEEN_WORDS.split(name)),
                    Stream.of(name.replaceAll("[^\\p{L}]", ""))))
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String place) {
    List<List<String>> table = ResourceTable.read(SiteNames.class, "site-parts.tsv");
    return table.stream()
        .filter(line -> line.get(0).equals(place))
        .map(line -> line.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
