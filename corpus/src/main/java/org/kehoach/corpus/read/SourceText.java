// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import org.kehoach.corpus.document.Source;

/// What a reader found in a file.
///
/// @param problems what could not be read, one sentence each, naming the place and the remedy; a
///   document with problems is `Partial`
public record SourceText(Source source, List<SourceBlock> blocks, List<String> problems) {
  public SourceText {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
