// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.kehoach.corpus.outcome.Outcome;

/// The sentences for a file over which the program itself failed.
final class Crash {
  private Crash() {}

  /// What is printed of `cause` for whoever mends the program.
  static String trace(Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  static Outcome outcome(String step, Throwable cause) {
    return switch (cause) {
      case OutOfMemoryError ignored ->
          new Outcome.Failed(
              "It needs more memory than there is (step %s).".formatted(step),
              "Split the file, or let it take more with --max-memory (with --in-process:"
                  + " KEHOACH_JAVA_OPTIONS=-Xmx4g).");
      case StackOverflowError ignored ->
          new Outcome.Failed(
              "Its parts are nested too deeply (step %s).".formatted(step),
              "Save it anew from the program that wrote it.");
      default ->
          new Outcome.Failed(
              "Kehoach itself failed at step %s (%s)."
                  .formatted(step, cause.getClass().getSimpleName()),
              "Run it with --debug and report what that prints.");
    };
  }
}
