// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;
import org.kehoach.corpus.read.ReadResult.Unsupported;

/// Reads an open PDF page by page within the bounds set, and tells which pages it could not read.
final class PdfPages {

  private final ReadSettings settings;
  private final ReadListener listener;
  private final PdfOldLetters oldLetters = new PdfOldLetters();
  private final List<PdfPageText> pages = new ArrayList<>();
  private final List<Integer> scanned = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  PdfPages(ReadSettings settings, ReadListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  ReadResult read(Source file, PDDocument pdf, boolean cutOff) {
    int count = pdf.getNumberOfPages();
    if (count == 0) {
      return new Unreadable("The PDF file has no pages.", "Fetch or export the file again.");
    }
    if (cutOff) {
      problems.add(
          "The PDF file is cut off, so pages may be missing at its end: fetch the file again.");
    }
    readPages(pdf, count);
    if (pages.stream().allMatch(page -> page.pieces().isEmpty())) {
      return nothingRead(count);
    }
    tell("Scanned without text", scanned, "give Kehoach a copy with a text layer");
    tell("Damaged", broken, "export the file again");
    Source source = new Source(file.path(), file.sha256(), file.mediaType(), file.bytes(), count);
    return new Read(
        new SourceText(
            source,
            PdfLines.blocks(PdfTableColumns.evened(pages)),
            problems,
            pages.stream().flatMap(page -> page.leftOut().stream()).toList(),
            oldLetters.repair()));
  }

  private void readPages(PDDocument pdf, int count) {
    Deadline deadline = new Deadline(settings.timeForPages());
    @Nullable PdfMarks before = null;
    for (int page = 1; page <= count; page++) {
      if (page > settings.maxPages()) {
        problems.add(
            "Only the first %d of %d pages were read: split the file."
                .formatted(settings.maxPages(), count));
        return;
      }
      listener.page(page);
      try {
        deadline.check();
        PdfMarks drawn = PdfPageEngine.marks(pdf.getPage(page - 1), page, deadline);
        PdfMarks marks = oldLetters.decoded(drawn);
        if (!marks.hasText() && marks.pictures()) {
          scanned.add(page);
        }
        add(marks, before);
        before = marks;
      } catch (Deadline.TooSlowException e) {
        problems.add(
            "Reading stopped at page %d of %d, since it took more than %d seconds: split the file."
                .formatted(page, count, settings.timeForPages().toSeconds()));
        return;
      } catch (IOException | RuntimeException e) {
        broken.add(page);
      }
    }
  }

  /// Adds a page's text; where a table goes on and shows its columns better than on the page
  /// before, that one is read again.
  private void add(PdfMarks marks, @Nullable PdfMarks before) {
    int last = pages.size() - 1;
    PdfPageText text = PdfPageText.of(marks, columnsBelow(last), PdfTextColumns.NONE);
    PdfTextColumns shown = text.firstColumns();
    if (before != null && shown.tellMoreThan(columnsBelow(last))) {
      pages.set(last, PdfPageText.of(before, columnsBelow(last - 1), shown));
    }
    pages.add(text);
  }

  private PdfTextColumns columnsBelow(int index) {
    return index < 0 ? PdfTextColumns.NONE : pages.get(index).lastColumns();
  }

  private ReadResult nothingRead(int count) {
    if (!scanned.isEmpty()) {
      return new Unsupported(
          "The PDF file has no text layer: its %d pages are a scan.".formatted(count),
          "Kehoach does not recognise text in pictures yet; give it a copy with text, or run an OCR"
              + " program first.");
    }
    if (!broken.isEmpty()) {
      return new Unreadable("The PDF file is damaged.", "Fetch or export the file again.");
    }
    String reason =
        problems.isEmpty()
            ? "The PDF file holds no text."
            : "The PDF file holds no text in the pages read. " + String.join(" ", problems);
    return new Unreadable(reason, "Check that it is the right file.");
  }

  private void tell(String what, List<Integer> numbers, String remedy) {
    if (!numbers.isEmpty()) {
      problems.add(
          "%s, and so left out: page %s (%s).".formatted(what, PageList.of(numbers), remedy));
    }
  }
}
