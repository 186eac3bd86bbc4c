// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackedGoldTest {
  private static final String PAGE =
      """
      <html><head><title>Văn bản</title><style>td{color:red}</style></head><body>
      <p class="a"><b>- Đạt</b> 60%&amp;\n  hơn</p><table><tr><td>1</td><td>Sở X</td></tr></table>
      """;

  @ParameterizedTest
  @CsvSource({
    // letters: - Đ ạ t 6 0 % & h ơ n 1 S ở X
    "[[0;4]], - Đạt",
    "[[4;3]], 60%",
    "[[4;7]], 60%& hơn",
    "[[7;1];[11;4]], & | 1 Sở X",
    "[[11;1];[12;3]], 1 | Sở X"
  })
  void cutsQuotesOutOfThePageByTheNumbersOfItsLetters(String spans, String quote) {
    JsonNode gold =
        PackedGold.unpack(packed(spans.replace(';', ',')), DocumentLetters.ofHtml(PAGE));
    assertThat(gold.path("targets").path(0).path("quote").asString()).isEqualTo(quote);
    assertThat(gold.path("targets").path(0).path("value").asInt()).isEqualTo(60);
    assertThat(gold.path("targets").path(0).has("spans")).isFalse();
  }

  /// Letters are code points, after NFC; marks of Markdown tables and emphasis are no letters.
  @Test
  void countsALetterOnceHoweverItIsWritten() {
    DocumentLetters letters =
        DocumentLetters.ofText("**Đa\u0323t** |\u00A0\uD83D\uDE00 # 6\u20280");
    assertThat(letters.count()).isEqualTo(6);
    assertThat(letters.words(1, 3)).isEqualTo("ạt \uD83D\uDE00");
    assertThat(letters.words(4, 2)).isEqualTo("6 0");
  }

  @ParameterizedTest
  @CsvSource({"[[14;2]]", "[[-1;2]]", "[[0;0]]", "[[40;1]]", "7", "[[]]"})
  void refusesPlacesThatTheDocumentDoesNotHave(String spans) {
    DocumentLetters letters = DocumentLetters.ofHtml(PAGE);
    JsonNode packed = packed(spans.replace(';', ','));
    assertThatThrownBy(() -> PackedGold.unpack(packed, letters))
        .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
  }

  @Test
  void refusesACharacterReferenceThatItMightReadOtherwiseThanThePackingScript() {
    assertThat(Stream.of("&#233;", "&eacute;", "&amp", "&x"))
        .allSatisfy(
            reference ->
                assertThatThrownBy(() -> DocumentLetters.ofHtml("<p>" + reference + "</p>"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(reference));
    assertThat(DocumentLetters.ofHtml("A & B &lt; C &quot;").words(0, 6)).isEqualTo("A & B < C \"");
  }

  private static JsonNode packed(String spans) {
    return JsonMapper.shared()
        .readTree("{\"document\":{},\"targets\":[{\"value\":60,\"spans\":" + spans + "}]}");
  }
}
