// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Optional;
import org.kehoach.corpus.document.Source;

/// Hears how the reading of a file goes on: signs of life to whoever would give up a reader that is
/// silent. Called from whichever thread reads.
public interface ReadListener {

  /// The file's bytes are at hand, and nothing of them has been looked at.
  ///
  /// @param source the file, whose type and pages are not known yet
  /// @return what is to be said of the file instead of reading it; empty to read it
  Optional<ReadResult> opened(Source source);

  /// A page is begun, or another part of the file that a reader counts.
  void page(int number);

  /// One that lets every file be read.
  static ReadListener silent() {
    return new ReadListener() {
      @Override
      public Optional<ReadResult> opened(Source source) {
        return Optional.empty();
      }

      @Override
      public void page(int number) {}
    };
  }
}
