// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.read.PageImage;
import org.kehoach.pipeline.lookup.LookupResult.OneRecord;
import org.kehoach.pipeline.lookup.SourceGoneException;
import org.kehoach.pipeline.lookup.SourceReading;
import tools.jackson.databind.json.JsonMapper;

/// A record's page as a PNG picture, with the quote marked.
final class QuoteImage {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private QuoteImage() {}

  /// Writes the picture to `file`, over what is there.
  ///
  /// @return what was written, in one sentence
  /// @throws IOException where it cannot be drawn or written; the message says why, without a full
  ///   stop
  static String write(OneRecord found, Path file) throws IOException, SourceGoneException {
    List<PageBox> boxes =
        found
            .record()
            .path("boxes")
            .valueStream()
            .map(box -> JSON.treeToValue(box, PageBox.class))
            .toList();
    if (boxes.isEmpty()) {
      throw new IOException(
          "only PDF files have pages to draw, and %s is none"
              .formatted(found.document().path("source").path("path").asString("")));
    }
    byte[] pdf = SourceReading.bytes(found.document());
    if (!ImageIO.write(PageImage.of(pdf, boxes), "png", file.toFile())) {
      throw new IOException("this Java writes no PNG files");
    }
    List<Integer> pages = boxes.stream().map(PageBox::page).distinct().sorted().toList();
    return "%s %s with the quote marked: %s"
        .formatted(
            pages.size() == 1 ? "Page" : "Pages",
            pages.stream().map(String::valueOf).collect(Collectors.joining(", ")),
            file);
  }
}
