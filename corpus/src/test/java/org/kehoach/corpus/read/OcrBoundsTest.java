// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kehoach.corpus.read.ReadFiles.reason;
import static org.kehoach.corpus.read.ReadScans.LINES;
import static org.kehoach.corpus.read.ReadScans.bounds;
import static org.kehoach.corpus.read.ReadScans.file;
import static org.kehoach.corpus.read.ReadScans.tiff;
import static org.kehoach.corpus.read.ReadScans.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.ocr.DrawnPage;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// What is told of scans beyond the bounds on recognising; what was read stays.
@Tag("slow")
class OcrBoundsTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final long MANY = 100_000_000;
  private static final String BROKEN =
      "Scanned, and so left out: page %s"
          + " (the picture is broken or too large: export the file again).";

  @BeforeEach
  void scansCanBeRead() {
    ReadScans.assumeOcr();
  }

  /// A page with text, then two that are pictures.
  private static byte[] mixed() throws IOException {
    BufferedImage picture = DrawnPage.picture(ReadScans::plan);
    return DrawnPage.pdf(
        ReadScans::plan, page -> page.picture(picture), page -> page.picture(picture));
  }

  private static List<String> texts(Read read) {
    return read.text().blocks().stream().flatMap(Legibility::texts).toList();
  }

  @Test
  void pagesBeyondTheBoundAreNamed() throws IOException {
    Read read = (Read) within(bounds(1, LONG, LONG, MANY), mixed());

    assertThat(read.text().problems())
        .containsExactly(
            "Scanned, and so left out: page 3 (beyond the first 1 scanned pages, or after 1 minutes"
                + " of recognising them: split the file).");
    assertThat(read.text().blocks()).extracting(SourceBlock::page).containsOnly(1, 2);
    assertThat(texts(read)).hasSize(2 * LINES.length);
  }

  @Test
  void pagesThatTakeTooLongAreNamed() throws IOException {
    Read read = (Read) within(bounds(9, Duration.ofMillis(1), LONG, MANY), mixed());

    assertThat(read.text().problems())
        .singleElement()
        .asString()
        .startsWith("Scanned, and so left out: page 2, 3 (recognising takes more than ");
    assertThat(texts(read)).containsExactly(LINES);
  }

  @Test
  void pagesAfterTheTimeForAllAreNamed() throws IOException {
    Read read = (Read) within(bounds(9, LONG, Duration.ofMillis(1), MANY), mixed());

    assertThat(read.text().problems())
        .singleElement()
        .asString()
        .startsWith("Scanned, and so left out: page ")
        .endsWith("of recognising them: split the file).");
    assertThat(read.text().blocks()).extracting(SourceBlock::page).contains(1).doesNotContain(3);
  }

  @Test
  void picturesTooLargeAreNamed() throws IOException {
    Read read = (Read) within(bounds(9, LONG, LONG, 1_000_000), mixed());

    assertThat(read.text().problems()).containsExactly(BROKEN.formatted("2, 3"));
    assertThat(texts(read)).containsExactly(LINES);
  }

  @Test
  void aPictureFileTooLargeIsUnreadable() throws IOException {
    ReadResult read =
        within(bounds(9, LONG, LONG, 1_000_000), file("png", DrawnPage.picture(ReadScans::plan)));

    assertThat(read).isInstanceOf(Unreadable.class);
    assertThat(reason(read))
        .isEqualTo("No text can be seen in the picture. " + BROKEN.formatted("1"));
  }

  @Test
  void pagesOfATiffBeyondTheBoundAreNamed() throws IOException {
    BufferedImage page = DrawnPage.picture(ReadScans::plan);

    Read read = (Read) within(bounds(2, LONG, LONG, MANY), tiff(page, page, page));

    assertThat(read.text().problems())
        .singleElement()
        .asString()
        .startsWith("Scanned, and so left out: page 3 (beyond the first 2 scanned pages");
    assertThat(texts(read)).hasSize(2 * LINES.length);
  }

  @Test
  void boundsOfNothingAreRefused() {
    assertThatThrownBy(() -> bounds(0, LONG, LONG, MANY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bounds(1, Duration.ZERO, LONG, MANY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bounds(1, LONG, LONG, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPageIsDrawnAtTheResolutionOfItsPictureWithinReason() {
    OcrSettings settings = bounds(1, LONG, LONG, MANY);

    assertThat(settings.resolution(200, 97)).isEqualTo(200);
    assertThat(settings.resolution(72, 97)).isEqualTo(150);
    assertThat(settings.resolution(1200, 97)).isEqualTo(300);
    assertThat(settings.resolution(300, 10_000)).isEqualTo(100);
  }
}
