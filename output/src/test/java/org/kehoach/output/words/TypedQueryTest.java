// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedQueryTest {
  private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "hạ tầng số;hạ, tầng, số",
        "số 1132/QĐ-TTg;số, 1132 qđ ttg",
        "60% 5G;60 %, 5g",
        "ubnd;ubnd = ủy ban nhân dân",
        "Uỷ ban nhân dân;ủy ban nhân dân = ubnd",
        // typed without accents, any form is meant
        "hdnd;hđnd = hội đồng nhân dân",
        "uy ban nhan dan xa;ủy ban nhân dân = ubnd, xa",
        // typed with accents, they count: this is no "cơ sở dữ liệu"
        "cơ số dữ liệu;cơ, số, dữ, liệu",
        "sở KH&CN;sở, kh cn = khcn = khoa học và công nghệ",
        "\"sở tài chính\" 2025;!sở tài chính, 2025",
        "“sở tài chính”;!sở tài chính",
        // a lone quote is no pair
        "\"sở tài;sở, tài",
        "\"\";``",
        "AND OR NOT;and, or, not",
        "số* -tài +5G (a:b);số, tài, 5g, a, b",
        "* ? !;``",
        "``;``"
      })
  void understandsWhatIsTyped(String typed, String units) {
    assertThat(
            TypedQuery.parse(typed, ABBREVIATIONS).units().stream()
                .map(TypedQueryTest::shown)
                .collect(Collectors.joining(", ")))
        .isEqualTo(units);
  }

  @Test
  void accentsCountOnlyWhereSomeAreTyped() {
    assertThat(TypedQuery.parse("chi tieu", ABBREVIATIONS).withAccents()).isFalse();
    assertThat(TypedQuery.parse("chi tiêu", ABBREVIATIONS).withAccents()).isTrue();
    assertThat(TypedQuery.parse("d", ABBREVIATIONS).withAccents()).isFalse();
    assertThat(TypedQuery.parse("đ", ABBREVIATIONS).withAccents()).isTrue();
  }

  @Test
  void aVeryLongQueryIsCut() {
    assertThat(TypedQuery.parse("hạ tầng \"số\" ".repeat(100_000), ABBREVIATIONS).units())
        .hasSize(32);
  }

  private static String shown(TypedQuery.Unit unit) {
    return (unit.required() ? "!" : "")
        + unit.forms().stream()
            .map(form -> String.join(" ", form.accented()))
            .collect(Collectors.joining(" = "));
  }
}
