// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/// Makes texts of the words that the rules look for, in any order, with anything between them.
final class FuzzedText {

  private static final String[] WORDS = {
    "ngày ",
    "tháng ",
    "năm ",
    "quý ",
    "IV",
    "hàng năm",
    "định kỳ ",
    "trước ",
    "đến hết ",
    "giai đoạn ",
    "từ ",
    "trong ",
    "kể từ ",
    "đến ",
    "2025",
    "2030",
    "20",
    "31/02/2025",
    "12/2025",
    "30",
    "99",
    "0",
    "1",
    "-",
    " - ",
    "–",
    "/",
    ".",
    ",",
    "%",
    " ",
    ": ",
    "; ",
    "(",
    ")",
    "≥ ",
    "trên ",
    "dưới ",
    "tối thiểu ",
    "khoảng ",
    "gấp đôi ",
    "một nửa ",
    "tỷ đồng",
    "triệu ",
    "nghìn ",
    "km",
    "ha",
    "Mb/s",
    "lần",
    "trở lên",
    "so với ",
    "đạt ",
    "tăng ",
    "giảm ",
    "mỗi năm ",
    "Quyết định ",
    "số ",
    "QĐ-TTg",
    "/2024/QH15",
    "57-NQ/TW",
    "12/KH-UBND",
    "Luật ",
    "Đất đai",
    "Nghị quyết ",
    "của ",
    "và ",
    "các ",
    "được sửa đổi ",
    "khoản 1 ",
    "Điều 2 ",
    "Kế hoạch ",
    "Sở Tài chính",
    "UBND tỉnh ",
    "chủ trì, ",
    "phối hợp với ",
    "báo cáo ",
    "(qua Sở Nội vụ)",
    "thường xuyên",
    "phấn đấu ",
    "tỷ lệ ",
    "còn ",
    "Chương trình ",
    "sau khi ",
    "ngày ký",
    "trung ương ",
    "Bộ ",
    "thực hiện ",
    "hoàn thành ",
    "\uD83D\uDE00"
  };

  private FuzzedText() {}

  /// At most `most` words and scraps, on one line.
  static String of(FuzzedDataProvider data, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < most && data.remainingBytes() > 0; i++) {
      text.append(data.consumeInt(0, 7) == 0 ? data.consumeString(8) : data.pickValue(WORDS));
    }
    return text.toString().replaceAll("\\R", " ");
  }
}
