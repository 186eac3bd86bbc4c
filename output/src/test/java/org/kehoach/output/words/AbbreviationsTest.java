// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource({
    "Sở KH&CN, Sở Khoa học và Công nghệ",
    "so khcn, Sở Khoa học và Công nghệ",
    "Đài PT-TH tỉnh, Đài Phát thanh và Truyền hình tỉnh",
    "BQL các KCN, Ban Quản lý các khu công nghiệp",
    "Uỷ ban nhân dân xã, UBND xã",
    "TP.HCM, Thành phố Hồ Chí Minh"
  })
  void twoSpellingsExpandToTheSameWords(String one, String other) {
    Abbreviations abbreviations = Abbreviations.load();
    assertThat(abbreviations.expand(one)).isEqualTo(abbreviations.expand(other)).isNotEmpty();
  }

  @Test
  void aFormBelongsToOneNameOnly() throws IOException {
    Set<List<String>> seen = new HashSet<>();
    try (var in = Abbreviations.class.getResourceAsStream("abbreviations.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<List<String>> forms =
              Arrays.stream(line.split("\t")).map(f -> Phrase.of(Words.of(f)).folded()).toList();
          assertThat(forms).as(line).hasSizeGreaterThan(1);
          assertThat(forms).as(line).allSatisfy(form -> assertThat(seen.add(form)).isTrue());
        }
      }
    }
  }
}
