// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageListTest {

  @Test
  void pagesInARowAreARange() {
    assertThat(PageList.of(List.of(2))).isEqualTo("2");
    assertThat(PageList.of(List.of(2, 3))).isEqualTo("2, 3");
    assertThat(PageList.of(List.of(1, 3, 4, 5, 9, 10, 1000, 1001, 1002)))
        .isEqualTo("1, 3-5, 9, 10, 1000-1002");
  }
}
