// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.tokens.Table;

/// The kinds of documents that can be cited (`types.tsv`).
///
/// @param byWord kind by its wording in lower case
/// @param byCode kind by its code in document numbers ("QĐ"), upper case
/// @param unnumbered kinds that are recorded without a number too
/// @param nicknamed kinds whose figure is no number unless "số" stands before it ("Đề án 06/CP")
record DocumentTypes(
    Map<String, String> byWord,
    Map<String, String> byCode,
    Set<String> unnumbered,
    Set<String> nicknamed) {

  DocumentTypes {
    byWord = Map.copyOf(byWord);
    byCode = Map.copyOf(byCode);
    unnumbered = Set.copyOf(unnumbered);
    nicknamed = Set.copyOf(nicknamed);
  }

  static DocumentTypes load() {
    Map<String, String> words = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    Set<String> unnumbered = new HashSet<>();
    Set<String> nicknamed = new HashSet<>();
    for (String line : Table.lines(DocumentTypes.class, "types.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String word : columns[1].split("\\|")) {
        words.put(word, columns[0]);
      }
      if (columns.length > 2 && !columns[2].isBlank()) {
        for (String code : columns[2].split("\\|")) {
          codes.put(DocumentNumber.upper(code), columns[0]);
        }
      }
      if (columns.length > 3) {
        (columns[3].equals("số") ? nicknamed : unnumbered).add(columns[0]);
      }
    }
    return new DocumentTypes(words, codes, unnumbered, nicknamed);
  }

  /// An alternation of all wordings, of those with the same first letter the longest first, for use
  /// in a case-insensitive pattern. The first letter is tried once for all of them.
  String alternation() {
    Map<String, String> byLetter =
        byWord.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
            .collect(
                Collectors.groupingBy(
                    word -> word.substring(0, 1),
                    TreeMap::new,
                    Collectors.mapping(
                        word -> Pattern.quote(word.substring(1)), Collectors.joining("|"))));
    return byLetter.entrySet().stream()
        .map(letter -> letter.getKey() + "(?:" + letter.getValue() + ")")
        .collect(Collectors.joining("|"));
  }

  /// The kind that `written` names, whatever its case.
  @Nullable String named(String written) {
    return byWord.get(Vietnamese.lower(Vietnamese.squeeze(written)));
  }

  /// The kind that a normalised number's code names: `36/QĐ-TTg` is a Quyết định.
  @Nullable String coded(String number) {
    List<String> parts = List.of(number.split("[/-]"));
    return parts.stream()
        .skip(1)
        .filter(part -> !part.isEmpty() && !Character.isDigit(part.charAt(0)))
        .findFirst()
        .map(part -> byCode.get(DocumentNumber.upper(part)))
        .orElse(null);
  }
}
