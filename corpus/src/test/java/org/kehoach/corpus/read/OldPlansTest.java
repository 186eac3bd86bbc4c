// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.corpus.text.legacy.OldText;

/// Real plans in old encodings against their transcripts, and all others, which stay as they are.
@Tag("slow")
class OldPlansTest {

  private static final Path PLANS = Path.of("../../shared/plans");
  private static final Path TRANSCRIPTS = PLANS.resolve("legacy-transcripts");

  @ParameterizedTest
  @CsvSource({
    "24-cantho-256-2004-qd-ub-tcvn3, .doc, TCVN3",
    "25-binhphuoc-991-qd-ubnd-2008-vni, .doc, VNI",
    "27-trunguong-ke-hoach-ktxh-2005-tcvn3, .pdf, TCVN3"
  })
  void hardlyALetterDiffersFromTheTranscript(String plan, String ending, String encoding)
      throws IOException {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    Read read = read(PLANS.resolve(plan + ending));
    List<String> pieces = texts(read).toList();
    String transcript = Files.readString(TRANSCRIPTS.resolve(plan + ".txt"));

    assertThat(requireNonNull(read.text().repaired()).encodings()).containsExactly(encoding);
    assertThat(read.text().repaired().before()).isLessThan(0.5);
    assertThat(read.text().repaired().after()).isGreaterThan(0.9);
    assertThat(
            errorRate(Arrays.asList(transcript.split("[\\n\\t]| {3,}")), String.join("", pieces)))
        .as("letters of the transcript that were not read so")
        .isLessThan(0.005);
    assertThat(errorRate(pieces, transcript))
        .as("letters read that the transcript has not so")
        .isLessThan(0.005);
  }

  /// Share of the letters of `pieces` that `text` has not, wherever it has them: the transcripts
  /// have letterheads and notes in other places. White space does not count, which the transcripts
  /// have inside of words, nor size, which they have not from fonts that draw capitals.
  private static double errorRate(List<String> pieces, String text) {
    String whole = folded(text);
    int letters = 0;
    int wrong = 0;
    for (String piece : pieces) {
      String folded = folded(piece);
      letters += folded.length();
      wrong += EditDistance.withinBest(folded, whole);
    }
    return (double) wrong / letters;
  }

  private static String folded(String text) {
    return Vietnamese.WHITE_SPACE
        .matcher(Vietnamese.nfc(text).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }

  @Test
  void whatIsUnicodeStaysAsItIs() throws IOException {
    for (Path file : files()) {
      if (new Readers(ReadSettings.standard()).read(file, file.toString()) instanceof Read read) {
        assertThat(read.text().repaired()).as(file.toString()).isNull();
        String text = String.join("\n", texts(read).toList());
        assertThat(OldText.decode(text)).isEqualTo(new OldText.Decoded(text, null));
      }
    }
  }

  @Test
  void whatWasDecodedIsNotDecodedAgain() throws IOException {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    try (Stream<Path> plans = Files.list(PLANS)) {
      for (Path file : plans.filter(OldPlansTest::isOld).toList()) {
        String text = String.join("\n", texts(read(file)).toList());
        assertThat(OldText.decode(text)).isEqualTo(new OldText.Decoded(text, null));
      }
    }
  }

  private static boolean isOld(Path file) {
    return file.toString().matches(".*-(?:tcvn3|vni)\\.\\w+");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> samples = Files.walk(Path.of("samples"));
        Stream<Path> plans = Files.exists(PLANS) ? Files.walk(PLANS) : Stream.empty()) {
      return Stream.concat(samples, plans)
          .filter(Files::isRegularFile)
          .filter(Predicate.not(OldPlansTest::isOld))
          .sorted()
          .toList();
    }
  }

  private static Read read(Path file) {
    return (Read) new Readers(ReadSettings.standard()).read(file, file.toString());
  }

  private static Stream<String> texts(Read read) {
    return read.text().blocks().stream().flatMap(Legibility::texts);
  }
}
