// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.extractors.PlanExtractor;

/// Times Kehoach's steps on PDF files, page by page, beside PDFBox's own sorted text extraction of the
/// same files: in one process, in turns, the best round of each.
public final class PageTime {
  private static final int WARM_UP_ROUNDS = 4;

  private final Readers readers = new Readers(ReadSettings.standard());
  private final PlanLayout layout = new PlanLayout();
  private final PlanExtractor extractor = PlanExtractor.load();

  /// Milliseconds for one file.
  record Times(double pdfbox, double read, double layout, double extract) {
    static final Times WORST =
        new Times(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

    Times best(Times other) {
      return new Times(
          Math.min(pdfbox, other.pdfbox),
          Math.min(read, other.read),
          Math.min(layout, other.layout),
          Math.min(extract, other.extract));
    }

    Times plus(Times other) {
      return new Times(
          pdfbox + other.pdfbox,
          read + other.read,
          layout + other.layout,
          extract + other.extract);
    }

    String row(String name, int pages) {
      double kehoach = read + layout + extract;
      return "%-44.44s %5d %8.2f %8.2f %8.2f %8.2f %8.2f %6.2f"
          .formatted(
              name,
              pages,
              pdfbox / pages,
              kehoach / pages,
              read / pages,
              layout / pages,
              extract / pages,
              kehoach / pdfbox);
    }
  }

  /// @param arguments the number of rounds, then the files
  public static void main(String[] arguments) throws IOException {
    int rounds = Integer.parseInt(arguments[0]);
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
    }
    PageTime bench = new PageTime();
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      for (Path file : files) {
        bench.time(Files.readAllBytes(file));
      }
    }
    System.out.println("milliseconds a page, best of " + rounds + " rounds");
    System.out.printf(
        "%-44s %5s %8s %8s %8s %8s %8s %6s%n",
        "file", "pages", "pdfbox", "kehoach", "read", "layout", "extract", "ratio");
    Times all = new Times(0, 0, 0, 0);
    int pages = 0;
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      Times best = Times.WORST;
      for (int round = 0; round < rounds; round++) {
        best = best.best(bench.time(content));
      }
      System.out.println(best.row(file.getFileName().toString(), pages(content)));
      all = all.plus(best);
      pages += pages(content);
    }
    System.out.println(all.row("all", pages));
  }

  private Times time(byte[] content) throws IOException {
    long start = System.nanoTime();
    String text = sortedText(content);
    long extracted = System.nanoTime();
    if (!(readers.read(content, "plan.pdf") instanceof ReadResult.Read(var source))) {
      throw new IOException("a file without a text layer, of which PDFBox read " + text.length());
    }
    long read = System.nanoTime();
    PlanDocument document = layout.understand(source);
    long understood = System.nanoTime();
    extractor.extract(document);
    long found = System.nanoTime();
    return new Times(
        (extracted - start) / 1e6,
        (read - extracted) / 1e6,
        (understood - read) / 1e6,
        (found - understood) / 1e6);
  }

  private static String sortedText(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }

  private static int pages(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      return pdf.getNumberOfPages();
    }
  }
}
