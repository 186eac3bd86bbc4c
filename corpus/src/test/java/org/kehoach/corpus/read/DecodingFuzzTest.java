// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.text.Normalizer;
import java.util.List;
import org.kehoach.corpus.read.ReadResult.Read;

/// Any bytes at all, as a file and as what is decoded from them.
class DecodingFuzzTest {

  /// From bytes to text, or null where the bytes are none; a new decoder is one line more.
  private interface Decoder {
    String decode(byte[] bytes);
  }

  private static final List<Decoder> DECODERS = List.of(UnicodeText::decode);

  private static final Readers READERS = new Readers(ReadSettings.standard());

  @FuzzTest
  void anyBytesAreReadOrRefusedWithASentence(byte[] bytes) {
    switch (READERS.read(bytes, "plan")) {
      case Read(var text) ->
          assertThat(text.blocks())
              .flatMap(b -> Legibility.texts(b).toList())
              .allMatch(this::isClean);
      case ReadResult.Unreadable(var reason, var remedy) -> assertSentences(reason, remedy);
      case ReadResult.Unsupported(var reason, var remedy) -> assertSentences(reason, remedy);
    }
    for (Decoder decoder : DECODERS) {
      String text = decoder.decode(bytes);
      if (text != null) {
        TextReader.lines(text).forEach(line -> assertThat(line.page()).isZero());
        assertThat(isClean(CleanText.folded(text))).isTrue();
      }
    }
  }

  private boolean isClean(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        && text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c));
  }

  private static void assertSentences(String reason, String remedy) {
    assertThat(reason).endsWith(".");
    assertThat(remedy).endsWith(".");
    // what a library threw is told as such, and would be a mistake of ours in text
    assertThat(reason).isNotEqualTo("The file's content is broken.");
  }
}
