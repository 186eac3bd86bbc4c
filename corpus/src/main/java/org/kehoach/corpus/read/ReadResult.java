// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// What came of reading a file.
public sealed interface ReadResult {

  /// The file could be read, wholly or (see its problems) in part.
  record Read(SourceText text) implements ReadResult {}

  /// The file is none that Kehoach reads: the reason, and what to do.
  record Unsupported(String reason, String remedy) implements ReadResult {}

  /// The file should be readable but is not: what is wrong with it, and what to do.
  record Unreadable(String reason, String remedy) implements ReadResult {}
}
