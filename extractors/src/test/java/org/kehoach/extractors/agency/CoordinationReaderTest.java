// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The list of partners ends where the action begins.
class CoordinationReaderTest {

  private final AgencyReaders readers = AgencyReaders.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Chủ trì, phối hợp với các sở ngành liên quan tham mưu UBND tỉnh ban hành quy định. > Các"
            + " sở ngành liên quan",
        "Phối hợp với Sở Xây dựng xây dựng quy chế. > Sở Xây dựng",
        "Chủ trì phối hợp với các Sở, ban, ngành, UBND xã, phường và các đơn vị liên quan tham mưu"
            + " trình UBND tỉnh. > Các Sở, ban, ngành | UBND xã, phường | Các đơn vị liên quan",
        "Phối hợp chặt chẽ với các nhà mạng (Viettel, VNPT) để lập lộ trình. > Các nhà mạng"
            + " (Viettel, VNPT)",
        "Phối hợp các đơn vị điện lực trên địa bàn tỉnh trong việc cấp điện. > Các đơn vị điện lực"
            + " trên địa bàn tỉnh",
        "Phối hợp Sở Y tế thẩm định hồ sơ. > Sở Y tế",
        "Phối hợp các cơ quan chuyên môn thuộc Bộ Khoa học và Công nghệ tăng cường quản lý. > Các"
            + " cơ quan chuyên môn thuộc Bộ Khoa học và Công nghệ",
        "thường xuyên phối hợp cùng các cơ quan thuộc các bộ, ngành Trung ương trong công tác đào"
            + " tạo > Các cơ quan thuộc các bộ, ngành Trung ương",
        "Phối hợp với các sở, ngành, triển khai các chương trình. > Các sở, ngành",
        "Phối hợp với Ban Chỉ đạo phòng, chống ma túy tỉnh, Hải quan tuần tra biên giới. > Ban Chỉ"
            + " đạo phòng, chống ma túy tỉnh | Hải quan",
        "Chủ trì, phối hợp với các tổ chức, cá nhân tổ chức tập huấn. > Các tổ chức, cá nhân",
        "phối hợp với cơ quan thông tấn báo chí, hệ thống thông tin cơ sở tuyên truyền > Cơ quan"
            + " thông tấn báo chí | Hệ thống thông tin cơ sở",
        "Phối hợp với cơ quan chủ quản Chương trình tổ chức kiểm tra. > Cơ quan chủ quản Chương"
            + " trình",
        "Hội thảo về hạ tầng số, kết hợp với cơ quan báo chí tuyên truyền. > Cơ quan báo chí",
        "Sở Nội vụ Chủ trì, phối hợp với Ủy ban nhân dân 02 xã: Bình Minh, Tân Tiến lập hồ sơ. > Ủy"
            + " ban nhân dân 02 xã: Bình Minh, Tân Tiến",
        "Giao Sở Nội vụ chủ trì, cùng Sở Tài chính xây dựng phương án. > Sở Tài chính",
        "Sở Nội vụ chủ trì, Sở Tài chính và UBND cấp xã phối hợp thực hiện. > Sở Tài chính | UBND"
            + " cấp xã",
        "Phối hợp với Sở Y tế, UBND các xã không để dịch lan rộng. > Sở Y tế | UBND các xã",
      })
  void readsThePartners(String sentence, String partners) {
    assertThat(readers.coordination().coordinators(sentence))
        .containsExactlyElementsOf(List.of(partners.split(" \\| ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Phối hợp, hướng dẫn các doanh nghiệp viễn thông thực hiện.",
        "Chủ trì, phối hợp triển khai các nhiệm vụ trong lĩnh vực y tế.",
        "Tăng cường phối hợp, chia sẻ hạ tầng.",
        "Đảm bảo sự phối hợp với các đơn vị được chặt chẽ.",
        "Nâng cao hiệu quả phối hợp giữa các Sở, ban, ngành.",
        "Dữ liệu lớn, kết hợp với các công nghệ mở để phát triển.",
        "Đơn vị phối hợp: Các Sở, ban, ngành.",
      })
  void namesNobodyWhereNoPartnerIsNamed(String sentence) {
    assertThat(readers.coordination().coordinators(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "2. Sở Y tế phối hợp với Sở Nội vụ > Sở Y tế > Sở Nội vụ",
        "Sở Y tế chủ trì; Sở Nội vụ phối hợp > Sở Y tế > Sở Nội vụ",
        "Sở Y tế (chủ trì); Sở Nội vụ (phối hợp) > Sở Y tế > Sở Nội vụ",
      })
  void keepsRolesApart(String heading, String lead, String coordinator) {
    Roles roles = readers.roles().read(heading);
    assertThat(roles.leads()).containsExactly(lead);
    assertThat(roles.coordinators()).containsExactly(coordinator);
  }
}
