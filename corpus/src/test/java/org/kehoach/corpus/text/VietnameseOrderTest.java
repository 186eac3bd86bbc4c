// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

  @Test
  void provincesStandAsInOfficialLists() {
    List<String> official =
        List.of(
            "An Giang",
            "Bà Rịa - Vũng Tàu",
            "Bạc Liêu",
            "Bắc Giang",
            "Cần Thơ",
            "Đà Nẵng",
            "Đắk Lắk",
            "Điện Biên",
            "Hà Nội",
            "Hải Dương",
            "Lạng Sơn",
            "Sơn La",
            "Tây Ninh",
            "Thanh Hóa",
            "Thừa Thiên Huế");
    List<String> sorted = new ArrayList<>(official);
    Collections.reverse(sorted);
    sorted.sort(new VietnameseOrder());
    assertThat(sorted).isEqualTo(official);
  }
}
