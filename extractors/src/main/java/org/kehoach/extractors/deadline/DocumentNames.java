// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

/// Tells a year that belongs to a document's or programme's name ("Xây dựng Kế hoạch phát triển hạ
/// tầng số đến năm 2025") from a time set for an action.
final class DocumentNames {

  /// How far to the left of a year the name that it ends may begin.
  private static final int REACH = 260;

  private final Pattern head;
  private final Pattern resumption;

  /// @param rules a rule `name.head` (words that begin a name) and a rule `name.end` (words behind
  ///   which the sentence speaks of the action again)
  DocumentNames(RuleSet rules) {
    head = pattern(rules, "name.head");
    resumption = pattern(rules, "name.end");
  }

  private static Pattern pattern(RuleSet rules, String id) {
    Rule rule = rules.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    return Pattern.compile(rule.pattern());
  }

  /// Whether a name runs up to `at` in this lower-case text.
  boolean endAt(String lowerCase, int at) {
    String left = lowerCase.substring(Math.max(0, at - REACH), at);
    Matcher heads = head.matcher(left);
    int behind = -1;
    while (heads.find()) {
      behind = heads.end();
    }
    return behind >= 0 && !resumption.matcher(left).region(behind, left.length()).find();
  }
}
