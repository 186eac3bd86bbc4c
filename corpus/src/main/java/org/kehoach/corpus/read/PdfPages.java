// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.ocr.OcrLanguage;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// Reads an open PDF page by page within the bounds set: its text layer, and where that is missing
/// or garbage, its pictures. Tells which pages it could not read.
final class PdfPages {

  private final ReadTools tools;
  private final PdfOldLetters oldLetters = new PdfOldLetters();
  private final List<PdfMarks> pages = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  PdfPages(ReadTools tools) {
    this.tools = tools;
  }

  ReadResult read(Source file, PDDocument pdf, boolean cutOff) throws IOException {
    int count = pdf.getNumberOfPages();
    if (count == 0) {
      return new Unreadable("The PDF file has no pages.", "Fetch or export the file again.");
    }
    if (cutOff) {
      problems.add(
          "The PDF file is cut off, so pages may be missing at its end: fetch the file again.");
    }
    readPages(pdf, count);
    List<PdfPageText> texts = PageTexts.of(pages);
    Map<Integer, Recognition.Reason> wanting = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      int index = i;
      RecognitionNeed.of(pages.get(i), texts.get(i))
          .ifPresent(reason -> wanting.put(index, reason));
    }
    if (!broken.isEmpty()) {
      problems.add(
          "Damaged, and so left out: page %s (export the file again)."
              .formatted(PageList.of(broken)));
    }
    ScannedText scanned = ScannedText.NONE;
    if (!wanting.isEmpty() && tools.recogniser().isPresent()) {
      scanned = new PdfScans(tools, problems).read(pdf, pages, texts, wanting);
      scanned.pages().forEach(page -> pages.set(index(page), page.marks()));
      texts = PageTexts.of(pages);
    }
    List<Integer> scans =
        wanting.entrySet().stream()
            .filter(page -> page.getValue() == Recognition.Reason.NO_TEXT)
            .map(page -> pages.get(page.getKey()).sheet().page())
            .toList();
    if (tools.recogniser().isEmpty() && !scans.isEmpty()) {
      problems.add(
          "Scanned without text, and so left out: page %s (install what reads scans: %s)."
              .formatted(PageList.of(scans), OcrLanguage.INSTALL));
    }
    if (texts.stream().allMatch(page -> page.pieces().isEmpty())) {
      return nothingRead(count, scans);
    }
    Source source = new Source(file.path(), file.sha256(), file.mediaType(), file.bytes(), count);
    return new Read(
        new SourceText(
            source,
            PdfLines.blocks(PdfTableColumns.evened(texts)),
            problems,
            texts.stream().flatMap(page -> page.leftOut().stream()).toList(),
            scanned.recognitions(),
            scanned.repairs(),
            oldLetters.repair()));
  }

  private int index(ScannedPage page) {
    int index = 0;
    while (pages.get(index).sheet().page() != page.sheet().page()) {
      index++;
    }
    return index;
  }

  private void readPages(PDDocument pdf, int count) {
    Deadline deadline = new Deadline(tools.settings().timeForPages());
    for (int page = 1; page <= count; page++) {
      if (page > tools.settings().maxPages()) {
        problems.add(
            "Only the first %d of %d pages were read: split the file."
                .formatted(tools.settings().maxPages(), count));
        return;
      }
      tools.listener().page(page);
      try {
        deadline.check();
        PdfMarks drawn = PdfPageEngine.marks(pdf.getPage(page - 1), page, deadline);
        pages.add(oldLetters.decoded(drawn));
      } catch (Deadline.TooSlowException e) {
        problems.add(
            "Reading stopped at page %d of %d, since it took more than %d seconds: split the file."
                .formatted(page, count, tools.settings().timeForPages().toSeconds()));
        return;
      } catch (IOException | RuntimeException e) {
        broken.add(page);
      }
    }
  }

  private ReadResult nothingRead(int count, List<Integer> scans) {
    if (tools.recogniser().isEmpty() && !scans.isEmpty()) {
      return new Unreadable(
          "The PDF file has no text layer: its %d pages are a scan, and nothing that reads scans is installed."
              .formatted(count),
          "Install it and run again: " + OcrLanguage.INSTALL);
    }
    if (pages.isEmpty() && !broken.isEmpty()) {
      return new Unreadable("The PDF file is damaged.", "Fetch or export the file again.");
    }
    String reason =
        problems.isEmpty()
            ? "The PDF file holds no text."
            : "The PDF file holds no text in the pages read. " + String.join(" ", problems);
    return new Unreadable(reason, "Check that it is the right file.");
  }
}
