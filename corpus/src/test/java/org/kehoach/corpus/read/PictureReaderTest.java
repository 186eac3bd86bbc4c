// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.reason;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadScans.LINES;
import static org.kehoach.corpus.read.ReadScans.file;
import static org.kehoach.corpus.read.ReadScans.text;
import static org.kehoach.corpus.read.ReadScans.tiff;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.ocr.DrawnPage;
import org.kehoach.corpus.read.ReadResult.Unreadable;

@Tag("slow")
class PictureReaderTest {

  @BeforeEach
  void scansCanBeRead() {
    ReadScans.assumeOcr();
  }

  @ParameterizedTest
  @CsvSource({"png, image/png", "jpeg, image/jpeg"})
  void aPictureOfAPageGivesItsLines(String format, String mediaType) throws IOException {
    SourceText text = text(file(format, DrawnPage.picture(ReadScans::plan)));

    assertThat(text.source().mediaType()).isEqualTo(mediaType);
    assertThat(text.source().pages()).isEqualTo(1);
    assertThat(text.blocks().stream().flatMap(Legibility::texts)).containsExactly(LINES);
    assertThat(text.recognised())
        .extracting(Recognition::reason)
        .containsExactly(Recognition.Reason.NO_TEXT);
  }

  @Test
  void theManyPagesOfATiffComeInTheirOrder() throws IOException {
    BufferedImage[] pages = new BufferedImage[3];
    for (int i = 0; i < pages.length; i++) {
      String line = LINES[i];
      pages[i] = DrawnPage.picture(page -> page.text(70, 100, 13, line));
    }

    SourceText text = text(tiff(pages));

    assertThat(text.source().mediaType()).isEqualTo("image/tiff");
    assertThat(text.source().pages()).isEqualTo(3);
    assertThat(text.blocks()).extracting(SourceBlock::page).containsExactly(1, 2, 3);
    assertThat(text.blocks().stream().flatMap(Legibility::texts))
        .containsExactlyElementsOf(Arrays.asList(LINES).subList(0, 3));
  }

  @Test
  void aPictureWithoutTextIsUnreadable() throws IOException {
    ReadResult result = ReadFiles.read(file("png", DrawnPage.picture(page -> {})));

    assertThat(result).isInstanceOf(Unreadable.class);
    assertThat(reason(result).strip()).isEqualTo("No text can be seen in the picture.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff"})
  void aPictureThatIsCutOffIsToldInASentence(String format) throws IOException {
    BufferedImage page = DrawnPage.picture(ReadScans::plan);
    byte[] whole = format.equals("tiff") ? tiff(page) : file(format, page);

    for (int length : new int[] {20, whole.length / 2}) {
      ReadResult result = ReadFiles.read(Arrays.copyOf(whole, length));
      if (result instanceof ReadResult.Read read) {
        assertThat(read.text().problems()).isNotEmpty();
      } else {
        assertThat(reason(result)).matches("[A-Z][^\n]*\\.").contains("picture");
      }
    }
  }

  @Test
  void halfAJpegNeverPassesForAWholeOne() throws IOException {
    byte[] whole = file("jpeg", DrawnPage.picture(ReadScans::plan));

    assertThat(text(Arrays.copyOf(whole, whole.length / 2)).problems())
        .containsExactly(
            "The picture is cut off, so text may be missing at its end: fetch the file again.");
    assertThat(text(Arrays.copyOf(whole, whole.length + 100)).problems()).isEmpty();
  }

  @Test
  void aPartOfAPageGivesItsLines() throws IOException {
    BufferedImage whole = DrawnPage.picture(ReadScans::plan);
    BufferedImage upperPart = whole.getSubimage(0, 0, whole.getWidth(), whole.getHeight() / 4);

    assertThat(texts(file("png", upperPart))).containsExactly(LINES);
  }

  /// In the file they are some kilobytes, unfolded they would be 400 million pixels.
  @ParameterizedTest
  @ValueSource(strings = {"png", "tiff"})
  void aPictureOfTwentyThousandByTwentyThousandIsNotUnfolded(String format) throws IOException {
    byte[] content =
        file(format, new BufferedImage(20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY));

    ReadResult result = ReadFiles.read(content);

    assertThat(result).isInstanceOf(Unreadable.class);
    assertThat(reason(result)).contains("page 1 (the picture is broken or too large");
  }
}
