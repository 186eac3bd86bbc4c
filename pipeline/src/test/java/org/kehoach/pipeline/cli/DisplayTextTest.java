// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({
    "'', 0",
    "Kế hoạch, 8",
    // Chinese takes two columns a character, an emoji too
    "計畫, 4",
    "😀, 2"
  })
  void measuresWhatATerminalShows(String text, int columns) {
    assertThat(DisplayText.width(text)).isEqualTo(columns);
  }

  @Test
  void measuresDecomposedLettersLikeComposedOnes() {
    String decomposed = Normalizer.normalize("Uỷ ban nhân dân", Normalizer.Form.NFD);
    assertThat(DisplayText.width(decomposed)).isEqualTo(15);
    assertThat(DisplayText.cut(decomposed, 15)).isEqualTo(decomposed);
  }

  @Test
  void cutsAtTheEndOrTheBeginning() {
    assertThat(DisplayText.cut("Sở Tài chính", 8)).isEqualTo("Sở Tài …");
    assertThat(DisplayText.cutMiddle("plans/son-la.txt", 11)).isEqualTo("plans…a.txt");
    assertThat(DisplayText.cut("Sở", 2)).isEqualTo("Sở");
  }

  @Test
  void wrapsAtSpacesAndInsideWordsThatAreTooLong() {
    assertThat(DisplayText.wrap("một hai abcdefghij ba", 7))
        .containsExactly("một hai", "abcdefg", "hij ba");
    assertThat(DisplayText.wrap("", 7)).isEqualTo(List.of(""));
  }

  @Test
  void aQuoteOfSeveralLinesStaysInItsColumn() {
    assertThat(DisplayText.wrap("+ Sở Y tế\n+ Sở Tài chính", 12))
        .containsExactly("+ Sở Y tế +", "Sở Tài chính");
  }

  @Property(tries = 300)
  void neverMakesALineWiderThanAskedNorLosesAWord(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 60) int columns) {
    List<String> lines = DisplayText.wrap(text, columns);
    assertThat(lines).allMatch(line -> DisplayText.width(line) <= columns);
    assertThat(withoutSpace(String.join("", lines))).isEqualTo(withoutSpace(text));
    assertThat(DisplayText.width(DisplayText.cut(text, columns))).isLessThanOrEqualTo(columns);
    assertThat(DisplayText.width(DisplayText.cutMiddle(text, columns)))
        .isLessThanOrEqualTo(columns);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
