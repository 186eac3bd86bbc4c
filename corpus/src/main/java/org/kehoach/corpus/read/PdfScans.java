// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kehoach.corpus.document.Recognition;

/// Recognises pages of a PDF file: draws them, reads their pictures and keeps what is better than
/// their text layer.
///
/// @param problems is told what could not be read
record PdfScans(ReadTools tools, List<String> problems) {

  private static final double POINTS_PER_INCH = 72;

  /// @param marks of all pages
  /// @param layers the text of the same pages
  /// @param wanting indexes into these of the pages to be recognised, and why
  ScannedText read(
      PDDocument pdf,
      List<PdfMarks> marks,
      List<PdfPageText> layers,
      Map<Integer, Recognition.Reason> wanting)
      throws IOException {
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    renderer.setAnnotationsFilter(annotation -> !PdfPageEngine.isSignature(annotation));
    List<ScannedPage> pages = new ArrayList<>();
    List<Recognition> recognitions = new ArrayList<>();
    try (ScanQueue queue = new ScanQueue(tools)) {
      for (int index : wanting.keySet()) {
        PdfSheet sheet = marks.get(index).sheet();
        double squareInches = sheet.width() * sheet.height() / (POINTS_PER_INCH * POINTS_PER_INCH);
        int resolution =
            settings().resolution(marks.get(index).pictures().resolution(), squareInches);
        queue.add(sheet.page(), resolution, () -> draw(renderer, marks.get(index), resolution));
      }
      Map<Integer, ScannedPage> read = queue.finish();
      wanting.forEach(
          (index, reason) -> {
            PdfPageText layer = layers.get(index);
            ScannedPage page = read.get(layer.page());
            if (page != null && RecognitionNeed.isBetter(page, layer)) {
              pages.add(page);
              recognitions.add(page.recognition(reason, RecognitionNeed.syllables(layer)));
            }
          });
      problems.addAll(queue.problems());
    }
    return ScannedText.of(pages, recognitions);
  }

  private OcrSettings settings() {
    return tools.settings().ocr();
  }

  private BufferedImage draw(PDFRenderer renderer, PdfMarks page, int resolution)
      throws IOException {
    if (page.pictures().pixels() > settings().maxPixels()) {
      throw new IOException("a picture of %d pixels".formatted(page.pictures().pixels()));
    }
    return renderer.renderImageWithDPI(page.sheet().page() - 1, resolution, ImageType.RGB);
  }
}
