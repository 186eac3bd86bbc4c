// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import org.kehoach.corpus.document.Source;

/// Reads one family of file formats.
///
/// To add a format:
/// 1. make `ContentType` tell it by its content;
/// 2. implement this interface in a class named after the format, and add it to `Readers`, the one
///    list of implementations;
/// 3. take its line out of `formats-not-read.tsv`;
/// 4. add a sample of the format to `DocumentReaderContractTest`, and a broken one to
///    `BadInputTest`.
public interface DocumentReader {

  /// Whether this reader reads files of that media type (as detected from the content).
  boolean reads(String mediaType);

  /// Reads the file's content.
  ///
  /// @param file the source as known so far (`pages` still 0)
  /// @param content the file's bytes
  /// @throws IOException where the content is broken; the message says what is wrong in one
  ///   sentence
  ReadResult read(Source file, byte[] content) throws IOException;
}
