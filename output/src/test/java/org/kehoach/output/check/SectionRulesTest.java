// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.output.SamplePlan;

/// Numbers of headings, given with the lines that stand between them.
class SectionRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I. MỤC TIÊU / II. NHIỆM VỤ                      |
          I. MỤC TIÊU / III. NHIỆM VỤ                     | misnumbered-section
          # a section without records stands between
          I. MỤC TIÊU / - II. KINH PHÍ / III. NHIỆM VỤ    |
          I. MỤC TIÊU / I. NHIỆM VỤ                       | repeated-section
          II. MỤC TIÊU / I. Phụ lục bắt đầu lại           |
          2.1. Mục tiêu chung / 1.2. Mục tiêu năm 2025    | misnumbered-section
          2.1. Mục tiêu chung / 2.2. Mục tiêu năm 2025    |
          d) Sở Nội vụ / e) Sở Tài chính                  |
          d) Sở Nội vụ / đ) Sở Tài chính                  |
          c) Sở Nội vụ / e) Sở Tài chính                  | misnumbered-section
          Điều 1. Ban hành / Điều 3. Thi hành             | misnumbered-section
          9. Sở Nội vụ / 10. Sở Tài chính                 |
          MỤC TIÊU / NHIỆM VỤ                             |
          """)
  void headingsFollowEachOther(String lines, String kind) {
    SamplePlan plan = Checked.plan(null);
    for (String line : lines.split(" / ")) {
      boolean bare = line.startsWith("- ");
      String heading = bare ? line.substring(2) : line;
      plan.line(heading);
      if (!bare) {
        plan.section(heading).aim("Một việc thuộc mục này");
      }
    }
    assertThat(Checked.kinds(plan)).isEqualTo(kind == null ? List.of() : List.of(kind));
  }
}
