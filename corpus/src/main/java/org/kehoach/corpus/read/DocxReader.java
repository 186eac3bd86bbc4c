// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.util.List;
import org.kehoach.corpus.document.EncodingRepair;
import org.kehoach.corpus.document.Source;

/// Reads Word documents (DOCX) with Apache POI: paragraphs with the numbers that Word shows,
/// tables, text boxes, content controls, and behind them the notes. Deleted text of tracked
/// changes, headers, footers and comments are left out.
final class DocxReader implements DocumentReader {

  private static final String OTHER_FILES =
      "A part of the text is another file inside the Word file and was not read; open it in Word"
          + " and save it again.";

  private final ReadSettings settings;

  DocxReader(ReadSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(ContainerType.DOCX)
        || mediaType.equals(ContainerType.OFFICE_97_PROTECTED);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    if (file.mediaType().equals(ContainerType.OFFICE_97_PROTECTED)) {
      return new ReadResult.Unreadable(
          "The file is protected by a password.",
          "Open it, save it without the password and run again.");
    }
    DocxPackage parts = DocxPackage.unpack(content, settings.maxUnpackedBytes());
    List<String> problems =
        WordXml.holds(parts.body(), "altChunk") ? List.of(OTHER_FILES) : List.of();
    DocxFile document = DocxFile.of(parts);
    EncodingRepair repaired = DocxOldLetters.decode(parts, document.styles());
    List<SourceBlock> blocks = DocxBlocks.of(parts, document);
    return new ReadResult.Read(new SourceText(file, blocks, problems, List.of(), repaired));
  }
}
