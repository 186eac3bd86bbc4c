// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.Locale;
import org.kehoach.corpus.outcome.Outcome;

/// One line on one file: its name, what became of it, what is wrong, what to do.
final class OutcomeLine {
  private OutcomeLine() {}

  static String of(String path, Outcome outcome) {
    return printable(path) + ": " + name(outcome) + details(outcome);
  }

  /// A path on one line, also where a file's name has a line break in it.
  static String printable(String path) {
    return path.codePoints().anyMatch(Character::isISOControl)
        ? path.replaceAll("\\p{Cntrl}", "?")
        : path;
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
