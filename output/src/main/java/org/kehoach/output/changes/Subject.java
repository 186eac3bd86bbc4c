// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.words.Word;
import org.kehoach.output.words.Words;

/// What a record is about, apart from what it says of it.
final class Subject {
  private Subject() {}

  /// Equal for records on the same thing: indicator, conditions and year, action, or act cited;
  /// case, punctuation and the place of tone marks aside.
  static String key(Finding finding) {
    return switch (finding) {
      case Target target ->
          words(target.indicator())
              + conditions(target)
              + "|"
              + Objects.toString(target.year(), "");
      case Obligation obligation -> words(obligation.action());
      case Citation citation -> words(act(citation));
    };
  }

  private static String conditions(Target target) {
    return target.conditions().stream()
        .map(Target.Condition::quote)
        .map(Subject::words)
        .collect(Collectors.joining("|", "|", ""));
  }

  private static String act(Citation citation) {
    String number = citation.number();
    return number == null ? citation.type() + " " + orEmpty(citation.name()) : number;
  }

  static String words(@Nullable String text) {
    return Words.of(orEmpty(text)).stream().map(Word::accented).collect(Collectors.joining(" "));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
