// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kehoach.corpus.document.Source;

/// Reads documents of Word 97-2003 (DOC), and older ones, with Apache POI: paragraphs with the
/// numbers that Word shows, tables, text boxes, and behind them the notes. Deleted text of tracked
/// changes, headers, footers, comments and tables of contents are left out.
final class DocReader implements DocumentReader {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(ContainerType.DOC);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
        HWPFDocumentCore document = open(files)) {
      return new ReadResult.Read(WordPage.read(file, DocHtml.of(document)));
    } catch (EncryptedDocumentException e) {
      return new ReadResult.Unreadable(
          "The file is protected by a password.",
          "Open it, save it without the password and run again.");
    } catch (IOException | RuntimeException e) {
      throw new IOException("The Word file is cut off or damaged.", e);
    }
  }

  private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
    try {
      return new HWPFDocument(files);
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(files);
    }
  }
}
