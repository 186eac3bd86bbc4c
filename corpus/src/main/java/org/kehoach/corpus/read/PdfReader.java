// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// Reads PDF files, by their text layer or, where it is missing or garbage, by their pictures:
/// lines in reading order, ruled tables cell by cell.
final class PdfReader implements DocumentReader {

  private static final int TAIL = 2048;

  private final ReadTools tools;

  PdfReader(ReadTools tools) {
    this.tools = tools;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(ContentType.PDF);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    boolean cutOff = !tail(content).contains("%%EOF");
    try (PDDocument pdf = Loader.loadPDF(content)) {
      // Asking for the form makes PDFBox draw those fields that the file holds as values only.
      pdf.getDocumentCatalog().getAcroForm();
      return new PdfPages(tools).read(file, pdf, cutOff);
    } catch (InvalidPasswordException e) {
      return new Unreadable(
          "The file is protected by a password.",
          "Open it, save it without the password and run again.");
    } catch (IOException e) {
      throw new IOException(
          cutOff ? "The PDF file is cut off: its end is missing." : "The PDF file is damaged.", e);
    }
  }

  /// Whether `content` is a PDF file, by its first bytes.
  static boolean begins(byte[] content) {
    return new String(content, 0, Math.min(TAIL, content.length), StandardCharsets.ISO_8859_1)
        .contains("%PDF");
  }

  private static String tail(byte[] content) {
    int from = Math.max(0, content.length - TAIL);
    return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
  }
}
