// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.ResourceTable;
import org.kehoach.output.report.Reference;

/// What is said of each kind of inconsistency, and how grave it is.
final class Explanations {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Explanation> byKind;

  private Explanations(Map<String, Explanation> byKind) {
    this.byKind = Map.copyOf(byKind);
  }

  /// The explanations of `explanations.tsv`.
  static Explanations load() {
    Map<String, Explanation> byKind = new HashMap<>();
    for (List<String> row : ResourceTable.read(Explanations.class, "explanations.tsv")) {
      Explanation explanation =
          new Explanation(Severity.valueOf(row.get(1)), row.get(2), row.get(3));
      if (byKind.put(row.get(0), explanation) != null) {
        throw new IllegalStateException("explanations.tsv: " + row.get(0) + " stands there twice");
      }
    }
    return new Explanations(byKind);
  }

  /// The kinds that have an explanation.
  Iterable<String> kinds() {
    return byKind.keySet();
  }

  /// `conflict`, which a rule of that kind found in `plan`, in words.
  Inconsistency explain(String kind, Conflict conflict, CheckedPlan plan) {
    Explanation explanation = byKind.get(kind);
    if (explanation == null) {
      throw new IllegalStateException("explanations.tsv has no line for " + kind);
    }
    return new Inconsistency(
        kind,
        explanation.severity(),
        plan.document().id(),
        Reference.plan(plan.document()),
        filled(explanation.vietnamese(), conflict.words()),
        filled(explanation.english(), conflict.words()),
        conflict.statements());
  }

  private static String filled(String sentence, Map<String, String> words) {
    return BLANK
        .matcher(sentence)
        .replaceAll(
            blank -> {
              String word = words.get(blank.group(1));
              if (word == null) {
                throw new IllegalStateException("nothing fills " + blank.group() + ": " + sentence);
              }
              return Matcher.quoteReplacement(word);
            });
  }

  private record Explanation(Severity severity, String vietnamese, String english) {}
}
