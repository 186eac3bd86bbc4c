// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.Span;

class MarkedTextTest {
  private static final QuoteMark BRACKETS = QuoteMark.on(new Screen(false, 80));

  private static List<String> lines(List<MarkedText> texts) {
    return texts.stream().flatMap(text -> text.lines(80, BRACKETS).stream()).toList();
  }

  @Test
  void marksEveryStretchWhereItStands() {
    MarkedText text =
        new MarkedText("phủ sóng 5G tại 5G", List.of(new Span(9, 11), new Span(16, 18)));
    assertThat(text.lines(80, BRACKETS)).containsExactly("phủ sóng [5G] tại [5G]");
    assertThat(text.lines(12, BRACKETS)).containsExactly("phủ sóng", "[5G] tại", "[5G]");
  }

  @Test
  void isBoldOnATerminal() {
    MarkedText text = new MarkedText("mạng 5G", List.of(new Span(5, 7)));
    assertThat(text.lines(80, QuoteMark.on(new Screen(true, 80))))
        .containsExactly("mạng \u001B[1m5G\u001B[0m");
  }

  @Test
  void keepsAMarkToItsLinesWhereItGoesOverSeveral() {
    assertThat(lines(MarkedText.parted("I.\na ", "b\nc", " d\ne")))
        .containsExactly("I.", "a [b]", "[c] d", "e");
    assertThat(lines(MarkedText.parted("", "x", ""))).containsExactly("[x]");
  }
}
