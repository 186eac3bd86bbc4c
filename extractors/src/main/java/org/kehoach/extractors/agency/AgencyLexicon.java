// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists that tell where a name begins, goes on and ends. Immutable; loaded once with
/// [#load()] and passed to every reader.
public final class AgencyLexicon {

  /// Heads of single bodies.
  final PhraseList heads = PhraseList.load("heads.txt");

  private final PhraseList allHeads = PhraseList.load("heads.txt", "group-heads.txt");
  final PhraseList notHeads = PhraseList.load("not-heads.txt");
  final PhraseList strongHeads = PhraseList.load("strong-heads.txt");
  final PhraseList connectors = PhraseList.load("connectors.txt");
  final PhraseList actions = PhraseList.load("action-verbs.txt");
  final PhraseList listEnds = PhraseList.load("list-ends.txt");
  final PhraseList capitalWords = PhraseList.load("capital-words.txt");
  final PhraseList fixedNames = PhraseList.load("fixed-names.txt");
  final PhraseList namesWithVerbs = PhraseList.load("names-with-verbs.txt", "fixed-names.txt");
  final PhraseList openers = PhraseList.load("openers.txt");
  final PhraseList tails = PhraseList.load("tails.txt");
  final PhraseList intros = PhraseList.load("intros.txt");
  final PhraseList fields = PhraseList.load("department-fields.txt");
  final List<Set<String>> groupFamilies =
      PhraseList.lines("group-words.txt").stream().map(AgencyLexicon::family).toList();

  private static final List<String> DETERMINERS =
      List.of("tất cả các ", "toàn thể các ", "một số ", "các ", "những ", "từng ", "mỗi ");

  private AgencyLexicon() {}

  /// Reads the word lists that lie beside this class.
  public static AgencyLexicon load() {
    return new AgencyLexicon();
  }

  private static Set<String> family(String line) {
    return Arrays.stream(line.split(",")).map(String::strip).collect(Collectors.toSet());
  }

  /// Where the words end with which a name begins at `at`, "các" in front of it included; -1 where
  /// no name begins there.
  int headEnd(String lower, int at) {
    int withDeterminer = plainHeadEnd(lower, at);
    int noun = afterDeterminer(lower, at);
    return withDeterminer >= 0 || noun == at ? withDeterminer : plainHeadEnd(lower, noun);
  }

  private int plainHeadEnd(String lower, int at) {
    int head = allHeads.endAt(lower, at);
    return head > notHeads.endAt(lower, at) ? head : -1;
  }

  /// Behind the "các", "những" that stands at `at`, or `at`.
  static int afterDeterminer(String lower, int at) {
    for (String determiner : DETERMINERS) {
      if (lower.startsWith(determiner, at)) {
        return at + determiner.length();
      }
    }
    return at;
  }
}
