// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceText;

/// Texts far longer than people write: nothing of them is lost, and they cost what their length
/// makes plain.
@Timeout(300)
class LongTextsTest {

  private static final int LONGEST_LINE = 24_000;

  @ParameterizedTest
  @ValueSource(strings = {"> ", "chữ ", "x", "…", "\uD83D\uDE00"})
  void aParagraphThatNoSentenceEndsIsParted(String unit) {
    String text = unit.repeat(100_000 / unit.length()).strip();

    PlanDocument document =
        understood(List.of(new SourceBlock.Paragraph("Kế hoạch " + text, 0, 0, false)));

    assertThat(document.blocks()).hasSizeGreaterThan(4);
    assertThat(document.blocks())
        .extracting(document::line)
        .allMatch(line -> line.length() <= LONGEST_LINE);
    assertThat(letters(document.text())).isEqualTo("Kếhoạch" + letters(text));
  }

  @Test
  void aTableThatHoldsPagesOfTextInOneRowIsReadAsItsParagraphs() {
    String pages = "một hai ba ".repeat(10_000).strip();

    PlanDocument document = understood(List.of(table(pages), table("Trồng rừng")));

    assertThat(document.tables()).hasSize(1);
    assertThat(document.blocks())
        .extracting(document::line)
        .allMatch(line -> line.length() <= LONGEST_LINE)
        .anyMatch(line -> line.equals("1 | Trồng rừng"));
    assertThat(letters(document.text())).contains(letters(pages));
  }

  private static SourceBlock.Table table(String text) {
    List<SourceBlock.Cell> cells = List.of(cell("1"), cell(text));
    return new SourceBlock.Table(
        List.of(
            new SourceBlock.Row(List.of(cell("TT"), cell("Nội dung")), 0),
            new SourceBlock.Row(cells, 0),
            new SourceBlock.Row(List.of(cell("2"), cell("Việc khác")), 0)),
        0);
  }

  private static SourceBlock.Cell cell(String text) {
    return new SourceBlock.Cell(text, 1, 1, false, false);
  }

  /// Ten times the lines take about ten times the time; a hundred times where each line is held
  /// against all others.
  @ParameterizedTest
  @ValueSource(strings = {"a) Việc", "1. Việc: Làm ngay"})
  void manyLinesTakeTimeInProportion(String line) {
    Duration few = Duration.ofDays(1);
    for (int i = 0; i < 3; i++) {
      Duration once = time(line, 10_000);
      few = once.compareTo(few) < 0 ? once : few;
    }
    Duration most = few.multipliedBy(30);
    Duration many = time(line, 100_000);

    assertThat(many.compareTo(most) < 0 ? many : time(line, 100_000)).isLessThan(most);
  }

  private static Duration time(String line, int count) {
    List<SourceBlock> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new SourceBlock.Line(line, 0, 0, 0.1, i % 2, false));
    }
    long start = System.nanoTime();
    understood(lines);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static PlanDocument understood(List<SourceBlock> blocks) {
    Source source = new Source("plan", Source.fingerprint(new byte[1]), "text/plain", 1, 0);
    PlanDocument document = new PlanLayout().understand(new SourceText(source, blocks, List.of()));
    assertThat(document.blocks())
        .isSortedAccordingTo((one, other) -> one.span().start() - other.span().start());
    assertThat(IntStream.range(0, document.blocks().size()))
        .allMatch(i -> document.blocks().get(i).index() == i);
    return document;
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
