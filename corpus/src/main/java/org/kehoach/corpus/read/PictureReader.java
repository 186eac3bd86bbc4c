// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.ocr.OcrLanguage;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// Reads scans and photographs of pages: PNG, JPEG, and TIFF with any number of pages.
final class PictureReader implements DocumentReader {

  private static final String JPEG = "image/jpeg";
  private static final Set<String> TYPES = Set.of("image/png", JPEG, "image/tiff");
  private static final int END_OF_JPEG = 0xD9;

  /// Some programs write more behind a picture's end.
  private static final int TAIL = 2048;

  private final ReadTools tools;

  PictureReader(ReadTools tools) {
    this.tools = tools;
  }

  /// Whether `content` may be such a file, by its first bytes.
  static boolean begins(byte[] content) {
    int first = content[0] & 0xFF;
    return first == 0x89 || first == 0xFF || first == 'I' || first == 'M';
  }

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    if (tools.recogniser().isEmpty()) {
      return new Unreadable(
          "The file is a picture, and nothing that reads scans is installed.",
          "Install it and run again: " + OcrLanguage.INSTALL);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      ImageReader pictures = ImageIO.getImageReaders(in).next();
      try {
        pictures.setInput(in);
        return read(file, pictures, isCutOff(file, content));
      } finally {
        pictures.dispose();
      }
    } catch (IOException | NoSuchElementException e) {
      throw new IOException("The picture is damaged.", e);
    }
  }

  /// Whether a JPEG file lacks its end, of which its decoder makes blank paper.
  private static boolean isCutOff(Source file, byte[] content) {
    boolean ends = false;
    for (int i = Math.max(1, content.length - TAIL); i < content.length; i++) {
      ends |= (content[i - 1] & 0xFF) == 0xFF && (content[i] & 0xFF) == END_OF_JPEG;
    }
    return file.mediaType().equals(JPEG) && !ends;
  }

  private ReadResult read(Source file, ImageReader pictures, boolean cutOff) throws IOException {
    int count = pictures.getNumImages(true);
    List<String> problems = new ArrayList<>();
    if (cutOff) {
      problems.add(
          "The picture is cut off, so text may be missing at its end: fetch the file again.");
    }
    Map<Integer, ScannedPage> read;
    try (ScanQueue queue = new ScanQueue(tools)) {
      for (int page = 1; page <= Math.min(count, tools.settings().maxPages()); page++) {
        int index = page - 1;
        int resolution = ScanResolution.of(pictures.getWidth(index), pictures.getHeight(index));
        queue.add(page, resolution, () -> picture(pictures, index));
      }
      read = queue.finish();
      problems.addAll(queue.problems());
    }
    if (count > tools.settings().maxPages()) {
      problems.add(
          "Only the first %d of %d pages were read: split the file."
              .formatted(tools.settings().maxPages(), count));
    }
    ScannedText scanned =
        ScannedText.of(
            List.copyOf(read.values()),
            read.values().stream()
                .map(page -> page.recognition(Recognition.Reason.NO_TEXT, 0))
                .toList());
    List<PdfPageText> texts =
        PageTexts.of(scanned.pages().stream().map(ScannedPage::marks).toList());
    if (texts.stream().allMatch(page -> page.pieces().isEmpty())) {
      return new Unreadable(
          "No text can be seen in the picture. " + String.join(" ", problems),
          "Check that it is the right file.");
    }
    return new Read(
        new SourceText(
            new Source(file.path(), file.sha256(), file.mediaType(), file.bytes(), count),
            PdfLines.blocks(PdfTableColumns.evened(texts)),
            problems,
            texts.stream().flatMap(page -> page.leftOut().stream()).toList(),
            scanned.recognitions(),
            scanned.repairs(),
            null));
  }

  private BufferedImage picture(ImageReader pictures, int index) throws IOException {
    long pixels = (long) pictures.getWidth(index) * pictures.getHeight(index);
    if (pixels > tools.settings().ocr().maxPixels()) {
      throw new IOException("a picture of %d pixels".formatted(pixels));
    }
    return pictures.read(index);
  }
}
