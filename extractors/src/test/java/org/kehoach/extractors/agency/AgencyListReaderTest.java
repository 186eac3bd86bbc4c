// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists are cut between whole names, never inside one.
class AgencyListReaderTest {

  private final AgencyListReader lists = AgencyReaders.load().lists();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        // fields with commas and "và" of their own
        "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế > Sở Văn hóa, Thể thao và Du lịch | Sở Y tế",
        "Sở Lao động - Thương binh và Xã hội; Sở Nội vụ > Sở Lao động - Thương binh và Xã hội | Sở"
            + " Nội vụ",
        "Đài Phát thanh và Truyền hình tỉnh > Đài Phát thanh và Truyền hình tỉnh",
        // groups
        "Các Sở, ban, ngành > Các Sở, ban, ngành",
        "Sở, ban, ngành, UBND huyện, thành phố > Sở, ban, ngành | UBND huyện, thành phố",
        "UBND các huyện, thị xã, thành phố > UBND các huyện, thị xã, thành phố",
        "các sở, ban, ngành, cơ quan, đơn vị liên quan > Các sở, ban, ngành | Cơ quan, đơn vị liên"
            + " quan",
        "Các doanh nghiệp viễn thông, tổ chức, cá nhân có liên quan > Các doanh nghiệp viễn thông |"
            + " Tổ chức, cá nhân có liên quan",
        "các sở, ngành và các đơn vị có liên quan > Các sở, ngành | Các đơn vị có liên quan",
        "Các doanh nghiệp viễn thông, công nghệ thông tin > Các doanh nghiệp viễn thông, công nghệ"
            + " thông tin",
        "các doanh nghiệp viễn thông, doanh nghiệp cung cấp trung tâm dữ liệu, điện toán đám mây >"
            + " Các doanh nghiệp viễn thông | Doanh nghiệp cung cấp trung tâm dữ liệu, điện toán"
            + " đám mây",
        // parentheses
        "các nhà mạng (Viettel tỉnh, VNPT tỉnh) và Điện lực > Các nhà mạng (Viettel tỉnh, VNPT"
            + " tỉnh) | Điện lực",
        "Sở Tài chính (cơ quan chủ trì) > Sở Tài chính",
        "UBND các huyện (sau đây gọi tắt là UBND cấp huyện) > UBND các huyện",
        // forgotten separators
        "Các Sở, ban, ngành UBND các huyện thành phố > Các Sở, ban, ngành | UBND các huyện thành"
            + " phố",
        "Sở Khoa học và Công nghệ Sở Công Thương > Sở Khoa học và Công nghệ | Sở Công Thương",
        "Bộ Nội vụ Cơ quan, tổ chức liên quan > Bộ Nội vụ | Cơ quan, tổ chức liên quan",
        "Đài Truyền hình Việt Nam, Thông tấn xã Việt Nam > Đài Truyền hình Việt Nam | Thông tấn xã"
            + " Việt Nam",
        "hệ thống thông tin cơ sở > Hệ thống thông tin cơ sở",
        // around the names
        "1. Sở Tài chính > Sở Tài chính",
        "Đề nghị Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội > Ủy ban Mặt trận Tổ"
            + " quốc | Các tổ chức chính trị - xã hội",
        "Sở Xây dựng; Sở Công Thương theo chức năng, nhiệm vụ được giao triển khai các nội dung"
            + " trên. > Sở Xây dựng | Sở Công Thương",
        "7. Sở Công Thương: Chủ trì, phối hợp triển khai các nhiệm vụ > Sở Công Thương",
        "UBND cấp xã; > UBND cấp xã",
        // heads of heads
        "Giám đốc các Sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường > Giám đốc các Sở,"
            + " ban, ngành | Chủ tịch Ủy ban nhân dân các xã, phường",
        "Thủ trưởng các đơn vị, tổ chức có liên quan > Thủ trưởng các đơn vị, tổ chức có liên quan",
        // one head for many
        "Các sở: Tài chính, Nông nghiệp và Môi trường, Y tế > Sở Tài chính | Sở Nông nghiệp và Môi"
            + " trường | Sở Y tế",
        "Thường trực: Tỉnh ủy, HĐND tỉnh > Thường trực Tỉnh ủy | Thường trực HĐND tỉnh",
      })
  void splitsBetweenNames(String list, String names) {
    assertThat(lists.split(list)).containsExactlyElementsOf(List.of(names.split(" \\| ")));
  }

  @Test
  void takesALineBreakForAnEndOnlyWhereANameBegins() {
    assertThat(lists.split("Sở Khoa học\nvà Công nghệ\nUBND cấp xã"))
        .containsExactly("Sở Khoa học và Công nghệ", "UBND cấp xã");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2. Sở Tài chính > true",
        "10. Đề nghị Ủy ban Mặt trận Tổ quốc > true",
        "Các doanh nghiệp viễn thông > true",
        "1. Tổ chức tuyên truyền > false",
        "Ban hành văn bản > false",
        "Báo cáo kết quả > false",
        "Hội nghị tổng kết > false",
        "Cơ sở dữ liệu dùng chung > false",
        "Cơ quan phối hợp > false",
        "Nhiệm vụ và giải pháp > false",
      })
  void tellsAgenciesFromTasks(String heading, boolean agencies) {
    assertThat(lists.namesAgencies(heading)).isEqualTo(agencies);
  }
}
