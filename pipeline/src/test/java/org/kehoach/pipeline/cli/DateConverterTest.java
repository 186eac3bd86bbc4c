// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DateConverterTest {

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-01", "01/06/2025", "1/6/2025", "1-6-2025"})
  void readsIsoAndVietnameseDates(String text) {
    assertThat(new DateConverter().convert(text)).isEqualTo(LocalDate.of(2025, 6, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-13-01", "29/02/2025", "06/2025", "tomorrow", ""})
  void refusesWhatIsNoDay(String text) {
    assertThatThrownBy(() -> new DateConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("2025-12-31");
  }
}
