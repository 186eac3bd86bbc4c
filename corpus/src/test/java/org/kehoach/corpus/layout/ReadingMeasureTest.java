// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.LeftOutText;
import org.kehoach.corpus.document.LeftOutText.Reason;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.ReadingQuality;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.document.TextSource;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceText;

class ReadingMeasureTest {
  private static final String SOUND =
      "Ủy ban nhân dân tỉnh giao các sở, ban, ngành tổ chức thực hiện kế hoạch này và báo cáo kết"
          + " quả trước ngày 15 tháng 12 hằng năm để tổng hợp, trình cấp có thẩm quyền xem xét.";
  private static final String LETTERS_LOST =
      "Ủy ban nh n d n tỉnh gi o c c sở, b n, ng nh tổ ch c th c hi n k ho ch n y v b o c o k t"
          + " qu tr c ngày 15 tháng 12 h ng n m đ t ng h p, tr nh c p c th m quy n xem xét.";

  @Test
  void whatIsNoTextOfTheDocumentIsListedWithItsPageAndReason() {
    ReadingQuality reading =
        read(
            "KẾ HOẠCH\n" + sound(1),
            "2\n" + sound(2) + "\nhttps://congbao.example.vn/van-ban",
            "3\n" + sound(3));

    assertThat(reading.leftOut())
        .containsExactly(
            new LeftOutText(2, Reason.RULE_OR_LINK, "https://congbao.example.vn/van-ban"),
            new LeftOutText(2, Reason.PAGE_NUMBER, "2"),
            new LeftOutText(3, Reason.PAGE_NUMBER, "3"));
    assertThat(reading.unexplained()).isZero();
    assertThat(reading.coverage()).isBetween(0.9, 0.95);
    assertThat(reading.review()).isEmpty();
  }

  @Test
  void eachPageSaysWhereItsTextIsFromAndHowMuchOfItStandsInTheDocument() {
    ReadingQuality reading = read(SOUND, SOUND + "\nhttps://congbao.example.vn");
    assertThat(reading.pages())
        .extracting(ReadingQuality.Page::page, ReadingQuality.Page::source)
        .containsExactly(tuple(1, TextSource.TEXT_LAYER), tuple(2, TextSource.TEXT_LAYER));
    assertThat(reading.pages().getFirst().coverage()).isEqualTo(1);
    assertThat(reading.pages().getLast().coverage()).isCloseTo(0.86, within(0.03));
  }

  @Test
  void aPageThatHasLostLettersMarksTheDocumentForReview() {
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= 20; page++) {
      pages.add(List.of(page == 7 ? LETTERS_LOST : sound(page)));
    }
    ReadingQuality reading = new PlanLayout().understand(source(pages)).reading();

    assertThat(reading.syllables()).isGreaterThan(0.93);
    assertThat(reading.review()).singleElement().asString().contains("page 7", "Vietnamese");
  }

  @Test
  void aTextOfLostLettersIsMarkedAsAWhole() {
    assertThat(read(LETTERS_LOST).review().getFirst())
        .isEqualTo("Letters may be lost: 28.8 % of its words are Vietnamese syllables.");
  }

  /// A sentence that no other page has, else it would be a running head.
  private static String sound(int page) {
    List<String> words = new ArrayList<>(List.of(SOUND.split(" ")));
    Collections.rotate(words, page);
    return String.join(" ", words);
  }

  /// @param pages the lines of each page
  private static ReadingQuality read(String... pages) {
    List<List<String>> lines = Arrays.stream(pages).map(page -> page.lines().toList()).toList();
    return new PlanLayout().understand(source(lines)).reading();
  }

  private static SourceText source(List<List<String>> pages) {
    List<SourceBlock> lines = new ArrayList<>();
    for (int page = 1; page <= pages.size(); page++) {
      for (String line : pages.get(page - 1)) {
        lines.add(new SourceBlock.Line(placed(line, page), page, 0, 0.6, 3, false));
      }
    }
    Source file = new Source("a.pdf", "0".repeat(64), "application/pdf", 1, pages.size());
    return new SourceText(file, lines, List.of());
  }

  private static PlacedText placed(String line, int page) {
    return PlacedText.join(
        " ",
        Arrays.stream(line.split(" "))
            .map(word -> PlacedText.of(word, new PageBox(page, 0, 0, 10, 10)))
            .toList());
  }
}
