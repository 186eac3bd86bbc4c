// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.catalogue.SampleManifest.Sample;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.text.Vietnamese;

/// The manifest beside the sample plans says of them what they are.
class SampleManifestTest {

  private static final Path SAMPLES = Path.of("samples");

  @Test
  void everySampleIsListedAndEveryListedOneIsThere() throws IOException {
    InputFiles found = InputFiles.under(List.of(SAMPLES));

    assertThat(found.files())
        .extracting(InputFile::shownPath)
        .containsExactlyElementsOf(
            samples().stream().map(sample -> "samples/" + sample.file()).sorted().toList());
    assertThat(found.leftOut()).isEmpty();
  }

  @Test
  void theSamplesAreThoseThatWereRecorded() throws IOException {
    for (Sample sample : samples()) {
      assertThat(read(sample).text().source().sha256())
          .as(sample.file())
          .isEqualTo(sample.sha256());
    }
  }

  @Test
  void theTitlesStandInTheTexts() throws IOException {
    for (Sample sample : samples()) {
      StringBuilder text = new StringBuilder();
      for (SourceBlock block : read(sample).text().blocks()) {
        switch (block) {
          case SourceBlock.Line line -> text.append(' ').append(line.text());
          case SourceBlock.Paragraph paragraph -> text.append(' ').append(paragraph.text());
          case SourceBlock.Table ignored -> {}
        }
      }
      assertThat(Vietnamese.squeeze(text.toString()).toLowerCase(Locale.ROOT))
          .as(sample.file())
          .contains(sample.title().toLowerCase(Locale.ROOT));
    }
  }

  private static Read read(Sample sample) {
    Path file = SAMPLES.resolve(sample.file());
    return (Read) new Readers(ReadSettings.standard()).read(file, sample.file());
  }

  private static List<Sample> samples() throws IOException {
    return SampleManifest.read(Path.of("manifest.json")).samples();
  }
}
