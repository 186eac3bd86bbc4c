// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.extractors.deadline.DeadlineFinder;

/// Text that a hostile or broken file may hold must neither stop the readers nor keep them busy.
class AwkwardTextTest {

  private final AgencyReaders readers = AgencyReaders.load();
  private final DeadlineFinder deadlines = DeadlineFinder.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",;,; và và ,",
        "(((",
        ")))",
        "Sở",
        "các",
        "phối hợp với",
        "phối hợp với ,",
        "giao ",
        "báo cáo về ",
        "İSTANBUL phối hợp với Sở Y tế",
        "\uD83D\uDE00 Sở \uD83D",
        "trước ngày 99/99/2025",
        "quý",
        "định kỳ ",
        "1.",
        "- ",
        "Các Sở:",
        "UBND tỉnh yêu cầu",
      })
  void readersStandAnyText(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    Assertions.assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
    Assertions.assertThatCode(() -> readAll(decomposed)).doesNotThrowAnyException();
  }

  @Test
  void longTextTakesNoLongTime() {
    String text = "phối hợp với các Sở, ban, ngành, đến năm 2030, hàng năm và ".repeat(2000);
    long start = System.nanoTime();
    readAll(text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private void readAll(String text) {
    readers.lists().split(text);
    readers.lists().namesAgencies(text);
    readers.roles().read(text);
    readers.coordination().read(text);
    readers.subjects().read(text);
    readers.reports().read(text);
    readers.aliases().read(text);
    readers.agencies().of(text);
    deadlines.find(text, 2025);
    deadlines.readCell(text, null);
  }
}
