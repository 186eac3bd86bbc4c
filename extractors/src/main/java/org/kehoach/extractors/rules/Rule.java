// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.rules;

import java.util.List;
import org.kehoach.extractors.trace.Reason;

/// One rule of a rule set.
///
/// @param id unique within its set, dotted, e.g. `deadline.before-date-yearly`
/// @param pattern what it looks for; a Java regex or a TokensRegex pattern, as its set says
/// @param result what a match means, in the words of its set; empty where the id says all
/// @param means what a match tells of the words that it matches, for people to read; empty where
///   the set has no use for it
/// @param examples sentences that it must match; behind " => " what the match must come to
/// @param counterExamples sentences that it must not match
/// @param source the document, decree or circular where the wording was seen
/// @param note anything an editor should know
public record Rule(
    String id,
    String pattern,
    String result,
    String means,
    List<Example> examples,
    List<Example> counterExamples,
    String source,
    String note) {

  public Rule {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /// The rule as the reason for a decision. Its words are those of `means`.
  public Reason reason() {
    return new Reason(id, means);
  }

  /// @param text the sentence
  /// @param expected what the match must come to; empty where the line gives none
  public record Example(String text, String expected) {
    static Example parse(String line) {
      int arrow = line.lastIndexOf(" => ");
      return arrow < 0
          ? new Example(line, "")
          : new Example(line.substring(0, arrow).strip(), line.substring(arrow + 4).strip());
    }
  }
}
