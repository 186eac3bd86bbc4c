// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyFoldingTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          UBND tỉnh = Uỷ ban nhân dân
          Các Sở, ban, ngành tỉnh = Sở, ban, ngành
          Sở KH&CN = Sở Khoa học và Công nghệ
          Sở TTTT = Sở Thông tin và Truyền thông
          Đài PTTH tỉnh = Đài Phát thanh và Truyền hình
          các cơ quan, đơn vị có liên quan trên địa bàn tỉnh = cơ quan đơn vị
          Sở Văn hoá, Thể thao = Sở Văn hóa Thể thao
          """)
  void takesTwoWritingsOfOneAgencyAsEqual(String one, String other) {
    assertThat(AgencyFolding.fold(one)).isEqualTo(AgencyFolding.fold(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Sở Tài chính = Sở Tài nguyên
          UBND cấp xã = UBND cấp huyện
          Tỉnh ủy = ủy
          UBNDX = Ủy ban nhân dânX
          """)
  void keepsDifferentAgenciesApart(String one, String other) {
    assertThat(AgencyFolding.fold(one)).isNotEqualTo(AgencyFolding.fold(other));
  }
}
