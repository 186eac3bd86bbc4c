// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.text.ResourceTable;

class CleanTextTest {

  @ParameterizedTest
  @CsvSource({
    // decomposed letters, with their marks in any order, doubled, or parted from the letter
    "Kê\u0301 hoa\u0323ch, Kế hoạch",
    "Ke\u0302\u0301 hoa\u0323ch, Kế hoạch",
    "Ke\u0301\u0302 hoach, Kế hoach",
    "Ké\u0302 hoach, Kế hoach",
    "u\u031B\u0301ng, ứng",
    "u\u0301\u031Bng, ứng",
    "ẹ\u0302, ệ",
    "ế\u0301, ế",
    "Kê \u0301 hoa \u0323ch, Kế hoạch",
    "UỶ BAN NHA\u0302N DÂN, UỶ BAN NHÂN DÂN",
    // what cannot be seen, and spaces of any width
    "thực\u00AD hiện\u200B, thực hiện",
    "\uFEFFnăm\u00A02030, năm 2030",
    "năm\u20072030\u202F\u2009đạt, năm 2030 đạt",
    "\u2060Sở\u200D Y\u200C tế\u2028, Sở Y tế",
    "✔\uFE0F Có\uFFFC, ✔ Có",
    // signs of symbol fonts
    "\uF0B7 Nội dung, • Nội dung",
    "\uF076 Nội dung, ❖ Nội dung",
    "\uF0A7 đạt \uF0B3 60%, ▪ đạt ≥ 60%",
    "57\uF02DNQ/TW, 57-NQ/TW",
    "tăng \uF0AE 5\uF025, tăng → 5%"
  })
  void charactersComeInOneWriting(String written, String clean) {
    assertThat(CleanText.folded(written)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    // Đ and đ
    "Ðồng Nai và ðồng bào, Đồng Nai và đồng bào",
    "Quyết định số 5/QÐ-UBND, Quyết định số 5/QĐ-UBND",
    "HÐND tỉnh Ɖắk Lắk, HĐND tỉnh Đắk Lắk",
    // letters of other scripts in words
    "Kế hоạсh, Kế hoạch",
    "ТỔ СHỨС, TỔ CHỨC",
    "А. MỤC TIÊU, A. MỤC TIÊU",
    "Sở Ү tế, Sở Y tế",
    "Βộ Υ tế, Bộ Y tế",
    "thị ха\u0303, thị xã",
    // digits, letters and signs of other widths and shapes
    "２０２５ đạt ９０％, 2025 đạt 90%",
    "𝐌ụ𝐜 𝐭𝐢ê𝐮: 𝟗𝟎%, Mục tiêu: 90%",
    "2021−2025 và 57‐NQ/TW, 2021-2025 và 57-NQ/TW",
    "30ºC và 30 ˚C, 30°C và 30 °C"
  })
  void lookAlikesAreWhatTheyLookLike(String written, String clean) {
    assertThat(CleanText.folded(written)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // signs of formulas, and words of other languages
        "5 μm và 3 Ω; 5 μm và 3 Ω",
        "Σ = Κ × Δ; Σ = Κ × Δ",
        "х = Ж; х = Ж",
        "Москва; Москва",
        "το Κράτος; το Κράτος",
        "không thể thð; không thể thð",
        "Nº 5; Nº 5",
        // dashes and quotation marks that Vietnamese writes
        "2021 – 2025 — “Xanh”; 2021 – 2025 — “Xanh”",
        "một ½ m²; một ½ m²"
      })
  void whatIsNotCertainStays(String written, String clean) {
    assertThat(CleanText.folded(written)).isEqualTo(clean);
  }

  static Stream<List<String>> lookAlikes() {
    return ResourceTable.read(LookAlikes.class, "look-alikes.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void everyLineOfTheTableWorks(List<String> line) {
    assertThat(line).hasSize(4).noneMatch(String::isBlank);
    String[] range = line.get(1).split("\\.\\.");
    String sample = Character.toString(Integer.parseInt(range[0], 16));
    String word =
        switch (line.get(0)) {
          case "initial" -> sample + "ang";
          case "after a digit" -> "5" + sample;
          case "in a word" -> "t" + sample + "ng";
          default -> sample;
        };

    String expected =
        line.get(2).equals("NFKC")
            ? Normalizer.normalize(sample, Normalizer.Form.NFKC)
            : line.get(2);
    assertThat(CleanText.folded(word)).isEqualTo(word.replace(sample, expected));
  }

  @Test
  void everyPositionOfASymbolFontIsListedOnce() {
    List<String> positions =
        ResourceTable.read(SymbolFonts.class, "symbol-fonts.tsv").stream()
            .flatMap(line -> Stream.of(line.get(0).split(", ")).map(font -> font + line.get(1)))
            .toList();

    assertThat(positions).doesNotHaveDuplicates();
    assertThat(ResourceTable.read(SymbolFonts.class, "symbol-fonts.tsv"))
        .allMatch(line -> line.size() == 4);
  }

  @Test
  void anInitialIsReadByTheLetterThatStandsBehindIt() {
    assertThat(CleanText.of("\u0189\u043Eng")).isEqualTo("Đong");
  }

  @Property
  void cleaningTwiceChangesNothing(@ForAll @CharRange(from = ' ', to = '\u0460') String text) {
    String once = CleanText.of(text);

    assertThat(CleanText.of(once)).isEqualTo(once);
  }
}
