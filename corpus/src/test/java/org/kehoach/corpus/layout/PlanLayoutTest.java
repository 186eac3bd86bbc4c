// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;

class PlanLayoutTest {

  @Test
  void textWithoutLineBreaksIsPartedAfterSentences() {
    PlanDocument document =
        Outlines.read("plan.txt", "Sở Tài chính báo cáo kết quả thực hiện. ".repeat(1000));
    assertThat(document.blocks()).hasSizeGreaterThan(5);
    assertThat(document.blocks().stream().map(document::line))
        .allMatch(line -> line.length() <= 6000 && line.endsWith("thực hiện."));
  }

  @Test
  void bulletsOfSymbolFontsBeginItems() {
    PlanDocument document =
        Outlines.read(
            "plan.txt",
            """
            I. MỤC TIÊU
            \uF0D8 Tỷ lệ thư viện cấp xã có phòng đọc số đạt 80%.
            \uF076 Tỷ lệ trường học có tủ sách đạt 90%.
            """);
    assertThat(Outlines.of(document))
        .isEqualTo(
            """
            PH I. MỤC TIÊU
            Pi . ➢ Tỷ lệ thư viện cấp xã có phòng đọc số đạt 80%.
            Pi . ❖ Tỷ lệ trường học có tủ sách đạt 90%.\
            """);
  }

  @Test
  void wrappedLinesAreOneItemAndHeadingsStandOverTheirLists() {
    PlanDocument document =
        Outlines.read(
            "plan.txt",
            """
            KẾ HOẠCH
            Phát triển thư viện số trên địa bàn tỉnh
            I. MỤC TIÊU
            1. Mục tiêu đến năm 2027
            - Tỷ lệ thư viện cấp xã có kết nối mạng băng rộng tốc độ cao trên địa bàn
            tỉnh đạt 80%, trong đó các xã vùng cao đạt 60% theo Nghị quyết số 12-
            NQ/TU ngày 03/6/2024của Tỉnh ủy.
            - Hình thành kho sách điện tử dùng chung cho toàn bộ các thư viện công
            cộng và trường học.
            2. Mục tiêu đến năm 2030
            a) Hạ tầng
            - 100% thư viện có phòng đọc số.
            II. TỔ CHỨC THỰC HIỆN
            1. Sở Văn hóa, Thể thao và Du lịch
            Chủ trì, phối hợp với các cơ quan liên quan triển khai Kế hoạch này trên địa
            bàn tỉnh.
            2. Các thư viện trên địa bàn: Mở cửa phòng đọc số hằng ngày.
            3. Trường Đại học Tân Trào, Trường Cao đẳng Nghề, các trường trung học phổ thông: Góp sách.
            """);
    assertThat(Outlines.of(document))
        .isEqualTo(
            """
            Pp KẾ HOẠCH
            Pp Phát triển thư viện số trên địa bàn tỉnh
            PH I. MỤC TIÊU
            PH . 1. Mục tiêu đến năm 2027
            Pi . . - Tỷ lệ thư viện cấp xã có kết nối mạng băng rộng tốc độ cao trên địa bàn tỉnh đạt 80%, \
            trong đó các xã vùng cao đạt 60% theo Nghị quyết số 12-NQ/TU ngày 03/6/2024 của Tỉnh ủy.
            Pi . . - Hình thành kho sách điện tử dùng chung cho toàn bộ các thư viện công cộng và trường học.
            PH . 2. Mục tiêu đến năm 2030
            PH . . a) Hạ tầng
            Pi . . . - 100% thư viện có phòng đọc số.
            PH II. TỔ CHỨC THỰC HIỆN
            PH . 1. Sở Văn hóa, Thể thao và Du lịch
            Pp . . Chủ trì, phối hợp với các cơ quan liên quan triển khai Kế hoạch này trên địa bàn tỉnh.
            PH . 2. Các thư viện trên địa bàn:
            Pp . . Mở cửa phòng đọc số hằng ngày.
            PH . 3. Trường Đại học Tân Trào, Trường Cao đẳng Nghề, các trường trung học phổ thông:
            Pp . . Góp sách.\
            """);
  }

  @Test
  void decisionPlanAndAppendixAreToldApart() {
    PlanDocument document =
        Outlines.read(
            "decision.txt",
            """
            QUYẾT ĐỊNH
            Ban hành Kế hoạch trồng cây
            Căn cứ Luật Lâm nghiệp;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.
            Điều 2. Giám đốc các Sở chịu trách nhiệm thi hành.
            Nơi nhận:
            - Như Điều 2;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            KẾ HOẠCH
            Trồng cây
            I. MỤC TIÊU
            - Trồng 100 ha rừng.
            PHỤ LỤC
            DANH MỤC NHIỆM VỤ
            """);
    assertThat(document.blocks().stream().map(b -> b.layer().name().charAt(0)).toList())
        .containsExactly(
            'D', 'D', 'D', 'D', 'D', 'D', 'D', 'D', 'D', 'D', 'D', 'P', 'P', 'P', 'P', 'A');
    Block appendix = document.blocks().getLast();
    assertThat(appendix.isHeading()).isTrue();
    assertThat(document.line(appendix)).isEqualTo("PHỤ LỤC DANH MỤC NHIỆM VỤ");
  }

  @Test
  void aPartsTitleInCapitalsOnALineOfItsOwnIsPartOfItsHeading() {
    PlanDocument document =
        Outlines.read(
            "plan.txt",
            """
            KẾ HOẠCH
            Trồng cây
            Phần thứ nhất
            ĐẶC ĐIỂM TÌNH HÌNH

            I. Vườn ươm
            Tỉnh có 40 vườn ươm.
            """);
    assertThat(document.blocks())
        .filteredOn(Block::isHeading)
        .extracting(document::line)
        .contains("Phần thứ nhất ĐẶC ĐIỂM TÌNH HÌNH");
  }

  @Test
  void aPartsTitleInSmallLettersIsPartOfItsHeadingASentenceIsNot() {
    PlanDocument document =
        Outlines.read(
            "plan.txt",
            """
            KẾ HOẠCH
            Trồng cây
            Phần thứ nhất
            Đánh giá tình hình trồng cây năm 2024
            I. Vườn ươm
            Tỉnh có 40 vườn ươm.
            Phần thứ hai
            Tỉnh trồng 40 ha rừng.
            """);
    assertThat(document.blocks())
        .filteredOn(Block::isHeading)
        .extracting(document::line)
        .contains("Phần thứ nhất Đánh giá tình hình trồng cây năm 2024", "Phần thứ hai");
  }

  @Test
  void aFlattenedTaskTableIsRebuiltRowByRow() {
    PlanDocument document =
        Outlines.read(
            "table.txt",
            """
            PHỤ LỤC
            NHIỆM VỤ CHỦ YẾU
            TT Nội dung/nhiệm vụ
            Cơ quan
            chủ trì
            Cơ quan phối
            hợp
            Thời gian
            thực hiện
            I Phát triển phòng đọc
            1
            Khảo sát hiện trạng các thư viện cấp xã
            trên toàn địa bàn tỉnh.
            Sở Văn hóa,
            Thể thao và
            Du lịch
            Các Sở, ban,
            ngành; UBND
            cấp xã
            Thường
            xuyên
            2
            Xây dựng phần mềm quản lý thư viện dùng
            chung.
            Sở Văn hóa,
            Thể thao và
            Du lịch
            UBND cấp xã;
            2026-
            2027
            """);
    assertThat(Outlines.of(document))
        .endsWith(
            """
            AhR . TT | Nội dung/nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện
            AgR . I | Phát triển phòng đọc |  |  |\s
            ArR . . 1 | Khảo sát hiện trạng các thư viện cấp xã trên toàn địa bàn tỉnh. | Sở Văn hóa, \
            Thể thao và Du lịch | Các Sở, ban, ngành; UBND cấp xã | Thường xuyên
            ArR . . 2 | Xây dựng phần mềm quản lý thư viện dùng chung. | Sở Văn hóa, Thể thao và Du lịch \
            | UBND cấp xã; | 2026-2027\
            """);
  }

  @Test
  void headerRowsOfAMarkdownTableJoinAndGroupsStandOverTheirRows() {
    PlanDocument document =
        Outlines.read(
            "table.md",
            """
            # I. CHỈ TIÊU

            | Stt | Chỉ tiêu | Đơn vị | Mục tiêu | | Năm 2030 |
            |---|---|---|---|---|---|
            | | | | Năm 2026 | Năm 2027 | |
            | **I** | **Thư viện** | | | | |
            | 1 | Số phòng đọc | Phòng | 10 | 12 | 20 |
            """);
    assertThat(document.tables().getFirst().headers())
        .containsExactly(
            "Stt", "Chỉ tiêu", "Đơn vị", "Mục tiêu / Năm 2026", "Mục tiêu / Năm 2027", "Năm 2030");
    Block row = document.blocks().getLast();
    assertThat(document.section(row)).containsExactly("I. CHỈ TIÊU", "I Thư viện");
    assertThat(((Shape.Row) row.shape()).cells().stream().map(c -> c.span().of(document.text())))
        .containsExactly("1", "Số phòng đọc", "Phòng", "10", "12", "20");
  }

  @Test
  void aMergedCellIsReadInEveryRowThatItCovers() {
    PlanDocument document =
        Outlines.read(
            "table.html",
            """
            <html><body><table>
            <tr><td>STT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td></tr>
            <tr><td>1</td><td>Khảo sát thư viện</td><td rowspan="2">Sở Nội vụ</td></tr>
            <tr><td>2</td><td>Lập danh mục sách</td></tr>
            </table></body></html>
            """);
    Shape.Row last = (Shape.Row) document.blocks().getLast().shape();
    assertThat(last.cells().getLast().span().of(document.text())).isEqualTo("Sở Nội vụ");
    assertThat(document.line(document.blocks().getLast())).doesNotContain("Sở Nội vụ");
  }

  @Test
  void pageNumbersLinksAndRulesAreNoText() {
    PlanDocument document =
        Outlines.read(
            "furniture.txt",
            """
            I. MỤC TIÊU

            - Xây dựng hệ thống thư viện số dùng chung cho các cơ quan, trường học trên

            12

            địa bàn tỉnh.

            https://example.org/van-ban/thu-vien
            ---------------
            """);
    assertThat(document.text())
        .isEqualTo(
            "I. MỤC TIÊU\n"
                + "- Xây dựng hệ thống thư viện số dùng chung cho các cơ quan, trường học trên địa"
                + " bàn tỉnh.");
  }

  @Test
  void aTextWithALineForEachParagraphIsNotJoined() {
    PlanDocument document =
        Outlines.read(
            "unwrapped.txt",
            "I. TỔ CHỨC THỰC HIỆN\n- Theo dõi việc thực hiện Kế hoạch này.\nUBND tỉnh yêu cầu "
                + "các Sở, ban, ngành và UBND cấp xã nghiêm túc triển khai thực hiện. ".repeat(5)
                + "\nTrên đây là Kế hoạch.\n");
    assertThat(document.blocks()).hasSize(4);
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyBlockIsOneLineOfTheCanonicalTextAndTheTreeHasNoCycle(Path sample) throws IOException {
    PlanDocument document = Outlines.read(sample.toString(), Files.readString(sample));
    List<String> lines = document.text().lines().toList();
    assertThat(document.blocks()).hasSameSizeAs(lines);
    for (Block block : document.blocks()) {
      assertThat(document.line(block)).isEqualTo(lines.get(block.index()));
      assertThat(block.parent()).isLessThan(block.index());
      assertThat(block.span().contains(block.content())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noWordOfASampleIsLost(Path sample) throws IOException {
    PlanDocument document = Outlines.read(sample.toString(), Files.readString(sample));
    String raw =
        java.text.Normalizer.normalize(Files.readString(sample), java.text.Normalizer.Form.NFC);
    String kept = letters(document.text());
    long lost =
        raw.lines()
            .filter(l -> !l.contains("http") && !l.startsWith("|") && !l.contains("<sup>"))
            .map(PlanLayoutTest::letters)
            .filter(l -> l.length() > 3 && !kept.contains(l))
            .count();
    assertThat(lost).isZero();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }
}
