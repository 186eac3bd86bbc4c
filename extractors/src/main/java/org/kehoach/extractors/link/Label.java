// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;

/// The label that a line of a labelled block begins with ("b) Đơn vị chủ trì: …").
///
/// @param kind what the line gives
/// @param value the text behind the colon, within the line
record Label(Kind kind, Span value) {

  /// What a labelled line gives.
  enum Kind {
    TASK(
        "(?:nội dung|nhiệm vụ|công việc|hoạt động)(?: thực hiện| cụ thể| công việc| chính"
            + "| nhiệm vụ| triển khai)?"),
    LEAD(
        "(?:(?:cơ quan|đơn vị|sở, ngành|bộ phận)(?:, (?:cơ quan|đơn vị))? "
            + "(?:chủ trì|thực hiện|chủ trì thực hiện|chủ trì, thực hiện|chủ trì tham mưu|tham mưu"
            + "|triển khai|đầu mối|chịu trách nhiệm)(?: thực hiện)?|chủ trì(?: thực hiện)?"
            + "|phân công(?: thực hiện)?|giao chủ trì)"),
    COORDINATORS(
        "(?:(?:cơ quan|đơn vị|sở, ngành)(?:, (?:cơ quan|đơn vị))? (?:phối hợp|cùng phối hợp)"
            + "(?: thực hiện)?|phối hợp(?: thực hiện)?)"),
    TIME(
        "(?:thời (?:gian|hạn)(?: thực hiện| hoàn thành| triển khai| báo cáo)?|tiến độ(?: thực"
            + " hiện)?|lộ trình(?: thực hiện)?|hoàn thành)"),
    PRODUCT("(?:(?:sản phẩm|kết quả)(?: đầu ra| dự kiến| thực hiện| cần đạt| đạt được)?)"),
    FUNDING("(?:(?:nguồn )?kinh phí(?: thực hiện)?)");

    private final Pattern pattern;

    Kind(String names) {
      this.pattern = Pattern.compile("(?iu)" + names + "\\s*:\\s*");
    }
  }

  /// The label of `line` (a block's content), if it begins with one.
  static Optional<Label> of(String line) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.pattern.matcher(line);
      if (matcher.lookingAt()) {
        return Optional.of(new Label(kind, new Span(matcher.end(), line.length())));
      }
    }
    return Optional.empty();
  }

  boolean hasValue() {
    return !value.isEmpty();
  }
}
