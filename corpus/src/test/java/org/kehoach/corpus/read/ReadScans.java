// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.ocr.DrawnPage;
import org.kehoach.corpus.ocr.OcrLanguage;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Scans of a small plan, and what is read in them.
final class ReadScans {

  static final String[] LINES = {
    "Ủy ban nhân dân tỉnh giao các sở, ngành và địa phương",
    "xây dựng hạ tầng số, phát triển kinh tế số trên địa bàn.",
    "Đến năm 2030, có 95% hộ gia đình dùng nước sạch;",
    "mỗi xã có ít nhất 3 mô hình sản xuất hiệu quả.",
  };

  private ReadScans() {}

  /// Skips a test where scans cannot be read.
  static void assumeOcr() {
    assumeThat(OcrLanguage.ofMachine()).as("no OCR data is installed").isPresent();
  }

  static void plan(DrawnPage page) throws IOException {
    page.texts(70, 100, 13, LINES);
  }

  /// A file whose only page is a picture of `drawing`.
  static byte[] scan(DrawnPage.Drawing drawing) throws IOException {
    BufferedImage picture = DrawnPage.picture(drawing);
    return DrawnPage.pdf(page -> page.picture(picture));
  }

  static byte[] file(String format, BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  static byte[] tiff(BufferedImage... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam packed = writer.getDefaultWriteParam();
      packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      packed.setCompressionType("PackBits");
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), packed);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static SourceText text(byte[] content) {
    return ((ReadResult.Read) ReadFiles.read(content)).text();
  }

  /// What is read where nothing recognises scans.
  static ReadResult withoutOcr(byte[] content) {
    return new Readers(ReadSettings.standard(), Optional.empty()).read(content, "thu/ban-quet");
  }

  /// What is read within bounds on recognising.
  static ReadResult within(OcrSettings bounds, byte[] content) {
    ReadSettings all = ReadSettings.standard();
    ReadSettings bounded =
        new ReadSettings(
            all.maxBytes(), all.maxUnpackedBytes(), all.maxPages(), all.maxTime(), bounds);
    return new Readers(bounded).read(content, "thu/ban-quet");
  }

  static OcrSettings bounds(int pages, Duration perPage, Duration all, long pixels) {
    return new OcrSettings(pages, perPage, all, 300, pixels, 1);
  }

  /// All words of a text with their places.
  static List<PlacedText> placed(SourceText text) {
    return text.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Line line -> List.of(line.words()).stream();
                  case Table table ->
                      table.rows().stream()
                          .map(Row::cells)
                          .flatMap(List::stream)
                          .map(SourceBlock.Cell::words);
                  case SourceBlock.Paragraph paragraph ->
                      throw new IllegalStateException("paragraphs have no places: " + paragraph);
                })
        .toList();
  }
}
