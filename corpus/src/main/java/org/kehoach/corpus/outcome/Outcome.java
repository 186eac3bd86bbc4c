// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.outcome;

import java.util.List;

/// What became of one input file. Every file has exactly one; a run in which any is [Partial] or
/// [Failed] exits with 3.
public sealed interface Outcome {

  /// Read whole, its records written.
  record Extracted() implements Outcome {}

  /// Read in part: the records found are written, the problems say what is missing.
  record Partial(List<String> problems) implements Outcome {
    public Partial {
      problems = List.copyOf(problems);
    }
  }

  /// Without records on purpose: no format that Kehoach reads, no Vietnamese text, nothing that is
  /// built like a plan, or the same content as another file.
  record Skipped(String reason, String remedy) implements Outcome {}

  /// Could not be read.
  record Failed(String reason, String remedy) implements Outcome {}
}
