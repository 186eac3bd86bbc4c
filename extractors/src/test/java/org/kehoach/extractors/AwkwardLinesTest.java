// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceText;

/// Every rule runs over lines that make a pattern try again and again: they may take longer than
/// prose of the same length, but by a factor, not without end.
@Tag("slow")
class AwkwardLinesTest {

  private static final int LENGTH = 100_000;
  private static final int FACTOR = 20;

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN TỈNH SƠN LA
      Số: 12/KH-UBND
      KẾ HOẠCH
      Phát triển hạ tầng số trên địa bàn tỉnh
      I. MỤC TIÊU
      1. Mục tiêu đến năm 2027
      - Tỷ lệ hộ gia đình dùng cáp quang đạt 85%.
      """;
  private static final String TAIL =
      """
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Tài chính
      - Chủ trì, phối hợp với Sở Công Thương bố trí kinh phí hằng năm.
      """;
  private static final String PROSE =
      "Sở Tài chính chủ trì, phối hợp với Sở Công Thương bố trí kinh phí năm 2025 đạt 50% theo"
          + " Quyết định số 12/QĐ-UBND ngày 01/02/2024. ";

  private static PlanExtractor extractor;
  private static Duration ofProse;

  @BeforeAll
  static void measureProse() {
    extractor = PlanExtractor.load();
    plan(HEAD + line(PROSE) + TAIL);
    long start = System.nanoTime();
    plan(HEAD + line(PROSE) + TAIL);
    ofProse = Duration.ofNanos(System.nanoTime() - start);
  }

  private static String line(String unit) {
    return unit.repeat(LENGTH / unit.length()) + " x!\n";
  }

  private static Optional<Findings> plan(String text) {
    List<SourceBlock> lines =
        text.lines()
            .<SourceBlock>map(line -> new SourceBlock.Line(line, 0, 0, 1, 0, false))
            .toList();
    Source source = new Source("plan", Source.fingerprint(new byte[1]), "text/plain", 1, 0);
    PlanDocument document = new PlanLayout().understand(new SourceText(source, lines, List.of()));
    return extractor.extract(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "a ",
        "1.",
        "()",
        "(a ",
        "…",
        "; ",
        ", ",
        "“",
        "/",
        "12/",
        "| ",
        "%",
        "1 ",
        "A",
        "Sở ",
        "Sở A, ",
        "sở a và ",
        "của ",
        "của ủy ban ",
        "UBND tỉnh, ",
        "chủ trì, ",
        "đạt ",
        "2025 ",
        "năm 2025 ",
        "1/1/2025 ",
        "quý I ",
        "từ 1 đến ",
        "ngày ",
        "10% ",
        "1,1",
        "tỷ đồng ",
        "số ",
        "/QĐ-",
        "QĐ-TTg ",
        "Quyết định số ",
        "Luật A và ",
        "luật ",
        "điều ",
        "nghị quyết "
      })
  void aLongLineTakesNoLongerThanProseTimesAFactor(String unit) {
    // before the head it might belong to the letterhead
    String text = line(unit) + HEAD + "- " + line(unit) + TAIL;

    Optional<Findings> found =
        assertTimeoutPreemptively(
            ofProse.multipliedBy(FACTOR).plusSeconds(FACTOR), () -> plan(text));

    assertThat(found.map(Findings::obligations).orElseThrow()).isNotEmpty();
  }

  @Test
  void aLineThatIsNoLetterheadHidesNoIssuer() {
    String noise = "> ".repeat(LENGTH / 2) + "\n";

    assertThat(plan(noise + HEAD + TAIL).orElseThrow().profile().issuer())
        .isEqualTo("UBND tỉnh Sơn La");
  }
}
