// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.outcome.Outcome;

/// One line on one file: its name, what became of it, what is wrong, what to do.
final class OutcomeLine {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

  private OutcomeLine() {}

  static String of(String path, Outcome outcome) {
    return printable(path + ": " + name(outcome) + details(outcome));
  }

  /// A text on one line that does nothing to a terminal, also where it holds the name of a file
  /// with line breaks, control characters or turns of direction in it: these are written as Java
  /// writes them.
  static String printable(String text) {
    return UNPRINTABLE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(escaped(match.group().codePointAt(0))));
  }

  private static String escaped(int unprintable) {
    return switch (unprintable) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04X".formatted(unprintable);
    };
  }

  /// The outcome's name in running text: "extracted", "partial", "skipped", "failed".
  static String name(Outcome outcome) {
    return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String details(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Extracted() -> "";
      case Outcome.Partial(var problems) -> ". " + String.join(" ", problems);
      case Outcome.Skipped(var reason, var remedy) -> ". " + reason + " " + remedy;
      case Outcome.Failed(var reason, var remedy) -> ". " + reason + " " + remedy;
    };
  }
}
