// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Sở Tài chính,;sở tài chính;so tai chinh",
        // both placements of the tone mark are one word
        "Uỷ ban, hoà bình;ủy ban hòa bình;uy ban hoa binh",
        // + marks a word that is glued to the one before
        "số 1132/QĐ-TTg.;số 1132 +qđ +ttg;so 1132 +qd +ttg",
        "57-NQ/TW;57 +nq +tw;57 +nq +tw",
        "57- NQ/TW;57 nq +tw;57 nq +tw",
        "≥ 60%;60 +%;60 +%",
        "60 %;60 %;60 %",
        "99,56% 1.250;99,56 +% 1.250;99,56 +% 1.250",
        "5G, 200Mb/s;5g 200mb +s;5g 200mb +s",
        "KH&CN;kh +cn;kh +cn",
        "ban,ngành;ban ngành;ban nganh",
        "1.1. Điều 3.;1.1 điều 3;1.1 dieu 3",
        "* ? \" - |;``;``"
      })
  void cutsATextIntoWords(String text, String accented, String folded) {
    assertThat(shown(text, true)).isEqualTo(accented);
    assertThat(shown(text, false)).isEqualTo(folded);
  }

  @Test
  void decomposedLettersAreOneWordWithItsMarks() {
    String text = Normalizer.normalize("Sở Tài", Normalizer.Form.NFD);

    assertThat(shown(text, true)).isEqualTo("sở tài");
    assertThat(Words.of(text).getFirst().span().of(text))
        .isEqualTo(Normalizer.normalize("Sở", Normalizer.Form.NFD));
  }

  @Property
  void wordsLieApartInOrderWhateverTheText(@ForAll String text) {
    int end = 0;
    for (Word word : Words.of(text)) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(word.span().isEmpty()).isFalse();
      end = word.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static String shown(String text, boolean accented) {
    StringBuilder shown = new StringBuilder();
    for (Word word : Words.of(text)) {
      shown.append(word.glued() ? " +" : " ").append(accented ? word.accented() : word.folded());
    }
    return shown.toString().strip();
  }
}
