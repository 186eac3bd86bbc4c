// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlacedTextTest {

  /// "đến năm 2030", its words side by side on one line.
  private final PlacedText byThe =
      PlacedText.join(" ", List.of(word("đến", 0), word("năm", 30), word("2030", 60)));

  @Test
  void aCutKeepsThePlacesOfItsWords() {
    PlacedText year = byThe.cut(4);
    assertThat(year).hasToString("năm 2030");
    assertThat(spelled(year)).isEqualTo(Map.of("năm", box(30), "2030", box(60)));
  }

  @Test
  void aCutInsideAWordKeepsItsPlaceForBothParts() {
    assertThat(spelled(byThe.cut(0, 2))).isEqualTo(Map.of("đế", box(0)));
    assertThat(spelled(byThe.cut(2, 3))).isEqualTo(Map.of("n", box(0)));
  }

  @Test
  void partsAndWhiteSpaceAreFoldedWithoutLosingPlaces() {
    PlacedText wide =
        PlacedText.join(" \u00A0\t", List.of(word("tỷ", 0), word("đồng", 40))).plus(" ");
    assertThat(wide.squeezed()).hasToString("tỷ đồng");
    assertThat(spelled(wide.squeezed())).isEqualTo(Map.of("tỷ", box(0), "đồng", box(40)));
    assertThat(wide.split(Pattern.compile("\t"))).hasToString("[tỷ \u00A0, đồng ]");
  }

  @Test
  void wordsOfOneLineMakeOneBox() {
    assertThat(byThe.boxes(new Span(0, byThe.length())))
        .containsExactly(new PageBox(1, 0, 100, 80, 14));
    assertThat(byThe.boxes(new Span(5, 6))).containsExactly(box(30));
  }

  @Test
  void linesCellsAndPagesHaveBoxesOfTheirOwn() {
    PlacedText lines =
        PlacedText.join(" ", List.of(word("trên", 50), at("địa", new PageBox(1, 0, 118, 20, 14))));
    PlacedText cells = PlacedText.join(" | ", List.of(word("1", 0), word("Sở", 30)));
    PlacedText pages =
        PlacedText.join(" ", List.of(word("bàn", 0), at("tỉnh", new PageBox(2, 30, 100, 20, 14))));
    assertThat(lines.boxes(new Span(0, lines.length()))).hasSize(2);
    assertThat(cells.boxes(new Span(0, cells.length()))).containsExactly(box(0), box(30));
    assertThat(pages.boxes(new Span(0, pages.length())))
        .extracting(PageBox::page)
        .containsExactly(1, 2);
  }

  @Test
  void textWithoutPlacesHasNoBoxes() {
    assertThat(PlacedText.of("kế hoạch").boxes(new Span(0, 8))).isEmpty();
  }

  /// However a text is cut and put together again, each character stays where it was.
  @Property
  void cuttingAndJoiningIsTheSameAsNeitherForEveryPlace(
      @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> cuts) {
    PlacedText text = byThe.plus(" ").plus(byThe);
    List<PlacedText> parts = new ArrayList<>();
    int from = 0;
    for (int cut : cuts.stream().filter(at -> at <= text.length()).sorted().toList()) {
      parts.add(text.cut(from, cut));
      from = cut;
    }
    parts.add(text.cut(from));
    PlacedText again = PlacedText.join("", parts);
    assertThat(again).isEqualTo(text);
    for (int i = 0; i < text.length(); i++) {
      assertThat(again.boxes(new Span(i, i + 1))).isEqualTo(text.boxes(new Span(i, i + 1)));
    }
  }

  private static PlacedText word(String word, int x) {
    return at(word, box(x));
  }

  private static PlacedText at(String word, PageBox box) {
    return PlacedText.of(word, box);
  }

  private static PageBox box(int x) {
    return new PageBox(1, x, 100, 20, 14);
  }

  /// The words with their places, as far as no two are alike.
  private static Map<String, PageBox> spelled(PlacedText text) {
    Map<String, PageBox> spelled = new HashMap<>();
    text.words().forEach(word -> spelled.put(word.span().of(text), word.box()));
    return spelled;
  }
}
