// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceText;

/// Lines, paragraphs and tables that no plan would have: none of their letters is lost, and the
/// blocks stand one behind the other.
class LayoutFuzzTest {

  private static final String[] WORDS = {
    "1. ",
    "1.1. ",
    "I. ",
    "a) ",
    "- ",
    "+ ",
    "Điều 1. ",
    "PHỤ LỤC",
    "Phần thứ nhất",
    "QUYẾT ĐỊNH:",
    "Nơi nhận:",
    "TM. ",
    "Căn cứ ",
    "KẾ HOẠCH",
    "TT",
    "STT",
    "Nội dung",
    "Cơ quan chủ trì",
    "Phối hợp",
    "Thời gian",
    "năm 2025",
    "ĐIỀ U",
    "nghiệpviễn",
    "03/6/2020của",
    "57-",
    "NQ/TW",
    "Có/",
    "Không",
    "Số:",
    "Trang 3",
    "12",
    "2",
    ": ",
    "; ",
    ". ",
    ", ",
    " và ",
    "“",
    "http://a.vn",
    "-----",
    "CÔNG BÁO/Số 1/Ngày 1-1-2025",
    "Sở Tài chính",
    "sở",
    "\n",
    "  ",
    "|",
    "%",
    "IV",
    "1"
  };

  @FuzzTest
  void nothingIsLostAndBlocksFollowEachOther(FuzzedDataProvider data) {
    List<SourceBlock> blocks = new ArrayList<>();
    while (data.remainingBytes() > 0 && blocks.size() < 60) {
      blocks.add(block(data));
    }
    Source source = new Source("plan", Source.fingerprint(new byte[1]), "text/plain", 1, 0);
    PlanDocument document = new PlanLayout().understand(new SourceText(source, blocks, List.of()));

    assertThat(document.reading().unexplained()).isLessThan(0.01);
    int end = -1;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      assertThat(block.index()).isEqualTo(i);
      assertThat(block.parent()).isBetween(Block.NO_PARENT, i - 1);
      assertThat(block.span().start()).isEqualTo(end + 1);
      assertThat(block.span().contains(block.content())).isTrue();
      assertThat(document.line(block)).doesNotContain("\n");
      end = block.span().end();
    }
    assertThat(new Span(0, Math.max(0, end)).length()).isEqualTo(document.text().length());
  }

  private static SourceBlock block(FuzzedDataProvider data) {
    int page = data.consumeInt(0, 4);
    return switch (data.consumeInt(0, 4)) {
      case 0 -> new SourceBlock.Paragraph(text(data), page, data.consumeInt(0, 2), bold(data));
      case 1 -> table(data, page);
      default ->
          new SourceBlock.Line(
              text(data).replace('\n', ' '),
              page,
              data.consumeInt(0, 20),
              data.consumeInt(0, 10) / 10.0,
              data.consumeInt(0, 4),
              bold(data));
    };
  }

  private static SourceBlock.Table table(FuzzedDataProvider data, int page) {
    int columns = data.consumeInt(1, 6);
    List<SourceBlock.Row> rows = new ArrayList<>();
    for (int r = data.consumeInt(1, 8); r > 0; r--) {
      List<SourceBlock.Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; ) {
        int span = data.consumeInt(1, columns - c);
        cells.add(new SourceBlock.Cell(text(data), span, 1, false, bold(data)));
        c += span;
      }
      rows.add(new SourceBlock.Row(cells, page));
    }
    return new SourceBlock.Table(rows, page);
  }

  private static boolean bold(FuzzedDataProvider data) {
    return data.consumeInt(0, 3) == 0;
  }

  private static String text(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    for (int i = data.consumeInt(0, 8); i > 0; i--) {
      text.append(data.consumeInt(0, 3) == 0 ? data.consumeString(6) : data.pickValue(WORDS));
    }
    return text.toString().strip();
  }
}
