// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedLinesTest {

  @Test
  void theLeftSideOfALetterheadComesBeforeTheRight() {
    assertThat(
            read(
                "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc",
                "\t\t",
                "Số: 12/KH-SYT\tA, ngày 05 tháng 01 năm 2026",
                "",
                "KẾ HOẠCH"))
        .containsExactly(
            "UBND TỈNH A",
            "SỞ Y TẾ",
            "Số: 12/KH-SYT",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "A, ngày 05 tháng 01 năm 2026",
            "",
            "KẾ HOẠCH");
  }

  @Test
  void recipientsGoOnBesideAndBelowTheSignature() {
    assertThat(
            read(
                "Nơi nhận:                    TM. ỦY BAN NHÂN DÂN",
                "- Các sở, ban, ngành;           KT. CHỦ TỊCH",
                "- UBND cấp xã;",
                "                                 Trần Thị B",
                "- Lưu: VT.",
                "PHỤ LỤC"))
        .containsExactly(
            "Nơi nhận:",
            "- Các sở, ban, ngành;",
            "- UBND cấp xã;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "KT. CHỦ TỊCH",
            "Trần Thị B",
            "PHỤ LỤC");
  }

  @Test
  void theAnnexsLetterheadIsNoPartOfTheSignatureAboveIt() {
    assertThat(
            read(
                "Nơi nhận:\tCHỦ TỊCH",
                "- Lưu: VT.\tTrần Thị B",
                "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc"))
        .containsExactly(
            "Nơi nhận:",
            "- Lưu: VT.",
            "CHỦ TỊCH",
            "Trần Thị B",
            "UBND TỈNH A",
            "SỞ Y TẾ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void aParagraphThatATabSetsInIsNoColumn() {
    assertThat(
            read(
                "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Số: 12/KH-UBND\tA, ngày 05 tháng 01 năm 2026",
                "KẾ HOẠCH",
                "\tCăn cứ Luật Dược ngày 06/4/2016;",
                "Điều 1"))
        .containsExactly(
            "UBND TỈNH A",
            "Số: 12/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "A, ngày 05 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "\tCăn cứ Luật Dược ngày 06/4/2016;",
            "Điều 1");
  }

  @Test
  void otherWideSpacesPartNothing() {
    List<String> lines =
        List.of(
            "Số:          /QĐ-UBND A, ngày       tháng       năm 2024",
            "1. Chỉ tiêu\t2025\t2030",
            "Đơn vị chủ trì:        Sở Y tế",
            "| 1        | Tỷ lệ hộ nghèo        | % |");

    assertThat(read(lines.toArray(String[]::new))).isEqualTo(lines);
  }

  private static List<String> read(String... lines) {
    return SharedLines.inReadingOrder(List.of(lines)).stream().map(SharedLines.Part::text).toList();
  }
}
