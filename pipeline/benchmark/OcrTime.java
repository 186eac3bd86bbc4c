// SPDX-License-Identifier: GPL-3.0-or-later

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kehoach.corpus.read.OcrSettings;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// Times the reading of scanned pages beside the tesseract command: in turns, the best round of each.
public final class OcrTime {
  private static final int RESOLUTION = 300;
  private static final double NANOS = 1e9;

  private OcrTime() {}

  /// @param arguments the number of rounds, then the PDF files whose pages are drawn
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[0]);
    List<BufferedImage> pages = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      draw(Path.of(arguments[i]), pages);
    }
    Path folder = Files.createTempDirectory("ocr-time");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      files.add(folder.resolve(i + ".png"));
      ImageIO.write(pages.get(i), "png", files.get(i).toFile());
    }
    Readers alone = readers(1);
    alone.read(files.getFirst(), "warm-up");
    System.out.println("seconds a page, best of " + rounds + " rounds");
    double kehoach = 0;
    double peer = 0;
    for (Path file : files) {
      double own = Double.MAX_VALUE;
      double command = Double.MAX_VALUE;
      for (int round = 0; round < rounds; round++) {
        command = Math.min(command, tesseract(file));
        own = Math.min(own, read(alone, Files.readAllBytes(file)));
      }
      System.out.printf(
          "%-8s tesseract %.2f  kehoach %.2f  ratio %.2f%n",
          file.getFileName(), command, own, own / command);
      kehoach += own;
      peer += command;
    }
    System.out.printf(
        "all %d   tesseract %.2f  kehoach %.2f  ratio %.2f%n",
        files.size(), peer / files.size(), kehoach / files.size(), kehoach / peer);
    byte[] together = tiff(pages);
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      one = Math.min(one, read(alone, together));
      two = Math.min(two, read(readers(2), together));
    }
    System.out.printf(
        "all pages in one file: one thread %.2f, two threads %.2f, %.2f times as fast%n",
        one, two, one / two);
  }

  private static void draw(Path file, List<BufferedImage> pages) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        pages.add(renderer.renderImageWithDPI(page, RESOLUTION, ImageType.GRAY));
      }
    }
  }

  private static byte[] tiff(List<BufferedImage> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    return bytes.toByteArray();
  }

  private static Readers readers(int threads) {
    ReadSettings bounds = ReadSettings.standard();
    OcrSettings ocr = OcrSettings.standard();
    return new Readers(
        new ReadSettings(
            1L << 30,
            bounds.maxUnpackedBytes(),
            bounds.maxPages(),
            bounds.maxTime(),
            new OcrSettings(
                ocr.maxPages(),
                ocr.maxTimePerPage(),
                Duration.ofHours(1),
                ocr.resolution(),
                ocr.maxPixels(),
                threads)));
  }

  private static double read(Readers readers, byte[] content) {
    long start = System.nanoTime();
    if (!(readers.read(content, "scan") instanceof ReadResult.Read)) {
      System.err.println("a page without text");
    }
    return (System.nanoTime() - start) / NANOS;
  }

  private static double tesseract(Path picture) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process command =
        new ProcessBuilder("tesseract", picture.toString(), "-", "-l", "vie", "--dpi", "300")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    command.waitFor();
    return (System.nanoTime() - start) / NANOS;
  }
}
