// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadScans.LINES;
import static org.kehoach.corpus.read.ReadScans.withoutOcr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.ocr.DrawnPage;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// What is told of scans where nothing that reads them is installed.
class WithoutOcrTest {

  private static final String REMEDY =
      "Install it and run again: apt-get install tesseract-ocr-vie";

  @Test
  void aScanIsUnreadableAndTheCommandIsNamed() throws IOException {
    assertThat(withoutOcr(ReadScans.scan(ReadScans::plan)))
        .isEqualTo(
            new Unreadable(
                "The PDF file has no text layer: its 1 pages are a scan, and nothing that reads"
                    + " scans is installed.",
                REMEDY));
  }

  @Test
  void aPictureIsUnreadableAndTheCommandIsNamed() throws IOException {
    assertThat(withoutOcr(ReadScans.file("png", DrawnPage.picture(ReadScans::plan))))
        .isEqualTo(
            new Unreadable(
                "The file is a picture, and nothing that reads scans is installed.", REMEDY));
  }

  @Test
  void theRestOfAMixedFileIsReadAndItsScansAreNamed() throws IOException {
    BufferedImage picture = DrawnPage.picture(ReadScans::plan);
    byte[] mixed = DrawnPage.pdf(ReadScans::plan, page -> page.picture(picture));

    SourceText text = ((Read) withoutOcr(mixed)).text();

    assertThat(text.problems())
        .containsExactly(
            "Scanned without text, and so left out: page 2"
                + " (install what reads scans: apt-get install tesseract-ocr-vie).");
    assertThat(text.blocks().stream().flatMap(Legibility::texts)).containsExactly(LINES);
    assertThat(text.recognised()).isEmpty();
  }
}
