// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes plans as PDF files, a line of text to each line of the page.
final class PlanPdf {

  /// Comes with PDFBox, and has all Vietnamese letters.
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final int SIZE = 10;

  private PlanPdf() {}

  /// @param pages the lines of each page
  static Path write(Path file, String... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDFont font = PDType0Font.load(pdf, PDDocument.class.getResourceAsStream(FONT));
      for (String lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(font, SIZE);
          content.setLeading(1.4f * SIZE);
          content.newLineAtOffset(70, 760);
          for (String line : lines.lines().toList()) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      pdf.save(file.toFile());
    }
    return file;
  }
}
