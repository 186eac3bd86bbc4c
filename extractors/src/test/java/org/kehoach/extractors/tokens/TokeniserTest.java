// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

  private final Tokeniser tokeniser = new Tokeniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // text | token/kind, WORD left out
        "đạt 99,56% | đạt 99,56/NUMBER %/UNIT",
        "≥ 15% | ≥/SIGN 15/NUMBER %/UNIT",
        "trên 1Gb/s. | trên 1/NUMBER Gb/s/UNIT ./SIGN",
        "50Mbps và 40 Mb/s | 50/NUMBER Mbps/UNIT và 40/NUMBER Mb/s/UNIT",
        "03 trạm; 1.250 hộ | 03/NUMBER trạm ;/SIGN 1.250/NUMBER hộ",
        "số 57-NQ/TW | số 57-NQ/TW/DOCUMENT",
        "1132/QĐ-TTg, | 1132/QĐ-TTg/DOCUMENT ,/SIGN",
        "20/2023/QH15 | 20/2023/QH15/DOCUMENT",
        "09/2009/CT-UBND | 09/2009/CT-UBND/DOCUMENT",
        "ngày 03/6/2020của | ngày 03/6/2020/DATE của",
        "tháng 12/2025 | tháng 12/2025/DATE",
        "2021-2025 | 2021/NUMBER -/SIGN 2025/NUMBER",
        "mạng 4G/5G | mạng 4G //SIGN 5G",
        "IPv6 và TT&TT | IPv6 và TT&TT",
        "thuê bao/100 dân | thuê bao //SIGN 100/NUMBER dân",
        "1/3 số xã, 24/7 | 1/3/FRACTION số xã ,/SIGN 24/7/FRACTION",
        "giao thông... | giao thông .../SIGN",
        "15tuổi, 5km, 200 m2 | 15/NUMBER tuổi ,/SIGN 5/NUMBER km ,/SIGN 200/NUMBER m2/UNIT",
        "gửi a@b.vn | gửi a@b.vn/ADDRESS",
      })
  void everyThingOfTheGenreIsOneToken(String text, String expected) {
    assertThat(written(tokeniser.tokenise(text))).isEqualTo(expected);
  }

  @Test
  void offsetsPointAtTheWordsAsWrittenAndWordsAreFolded() {
    String text = "UỶ BAN  nhân dân: ≥ 15%";
    List<CoreLabel> tokens = tokeniser.tokenise(text);
    assertThat(tokens)
        .allSatisfy(
            token ->
                assertThat(text.substring(token.beginPosition(), token.endPosition()))
                    .isEqualTo(token.originalText()));
    assertThat(tokens.getFirst().word()).isEqualTo("ủy");
  }

  @Test
  void runsAsAStepOfACoreNlpPipeline() {
    Annotation annotation = new Annotation("Sở Tài chính chủ trì");
    new VietnameseTokenizerAnnotator(tokeniser).annotate(annotation);
    Gazetteer.of(List.of(List.of("sở tài chính", "AGENCY"))).annotate(annotation);
    assertThat(annotation.get(CoreAnnotations.TokensAnnotation.class))
        .extracting(CoreLabel::ner)
        .containsExactly("AGENCY", "AGENCY", "AGENCY", null, null);
  }

  private static String written(List<CoreLabel> tokens) {
    return tokens.stream()
        .map(t -> t.tag().equals("WORD") ? t.originalText() : t.originalText() + "/" + t.tag())
        .collect(Collectors.joining(" "));
  }
}
