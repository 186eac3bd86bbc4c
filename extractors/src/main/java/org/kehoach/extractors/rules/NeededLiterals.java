// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that each match of a pattern holds: a text without them need not be searched. They are
/// read off the pattern, so that nobody has to keep them in step with it.
///
/// @param lists a match holds one of each list; none where the pattern's words tell nothing
public record NeededLiterals(List<List<String>> lists) {

  /// What [LiteralReader] does not read: flags, which may change what a letter means, the meeting
  /// of classes, and characters by their code.
  private static final Pattern UNREAD = Pattern.compile("\\(\\?[a-zA-Z-]|&&|\\\\[cxu0N]");

  public NeededLiterals {
    lists = List.copyOf(lists);
  }

  /// What a match of the Java regex `regex`, which is compiled without flags, needs.
  public static NeededLiterals of(String regex) {
    if (UNREAD.matcher(regex).find()) {
      return new NeededLiterals(List.of());
    }
    return new NeededLiterals(
        new LiteralReader(regex).lists().stream().map(NeededLiterals::shortened).toList());
  }

  /// The texts that hold no other one.
  private static List<String> shortened(Set<String> texts) {
    return texts.stream()
        .filter(text -> texts.stream().noneMatch(other -> isWithin(other, text)))
        .sorted()
        .toList();
  }

  private static boolean isWithin(String part, String text) {
    return part.length() < text.length() && text.contains(part);
  }

  /// Whether the pattern may match in `text`.
  public boolean mayMatch(String text) {
    for (List<String> list : lists) {
      if (!holdsOne(text, list)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsOne(String text, List<String> list) {
    for (String literal : list) {
      if (text.contains(literal)) {
        return true;
      }
    }
    return false;
  }
}
