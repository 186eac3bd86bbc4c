// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.extractors.tokens.Table;

/// With which words a cited document's subject begins, and with which the plan's own sentence goes
/// on (`name-openers.txt`, `name-closers.txt`).
///
/// @param always patterns of openers that count everywhere
/// @param dated patterns of those that count behind a date or issuer alone
/// @param closers what ends a subject
record SubjectWords(Pattern always, Pattern dated, Pattern closers) {

  private static final String DATED_ONLY = "! ";

  static SubjectWords load() {
    List<String> openers = Table.lines(SubjectWords.class, "name-openers.txt");
    String always =
        openers.stream()
            .filter(word -> !word.startsWith(DATED_ONLY))
            .collect(Collectors.joining("|"));
    String all =
        openers.stream()
            .map(word -> word.startsWith(DATED_ONLY) ? word.substring(2) : word)
            .collect(Collectors.joining("|"));
    String closers = String.join("|", Table.lines(SubjectWords.class, "name-closers.txt"));
    return new SubjectWords(
        Pattern.compile(words(always)),
        Pattern.compile(words(all)),
        Pattern.compile("(?:" + closers + ")(?!\\p{L})"));
  }

  /// Whether a subject begins at `at`.
  ///
  /// @param dated whether the document's date or issuer stands before it
  boolean opensAt(String text, int at, boolean dated) {
    return (dated ? this.dated : always).matcher(text).region(at, text.length()).lookingAt();
  }

  /// Whether the plan's own sentence goes on at `at`.
  boolean closesAt(String text, int at) {
    return closers.matcher(text).region(at, text.length()).lookingAt();
  }

  private static String words(String alternation) {
    return "(?iuU:" + alternation + ")(?!\\p{L})";
  }
}
