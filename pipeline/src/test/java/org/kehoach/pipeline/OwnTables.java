// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Tables as plans have them, of invented content.
final class OwnTables {

  private static final List<String> WORKS =
      List.of(
          "Xây dựng cơ sở dữ liệu về đất trồng cây ăn quả",
          "Nâng cấp tuyến kênh tưới cấp hai ở vùng hạ du",
          "Tổ chức tập huấn kỹ năng số cho người cao tuổi",
          "Thí điểm trạm đo độ mặn tự động tại cửa sông",
          "Rà soát, bổ sung quy chế quản lý bến thuyền",
          "Hỗ trợ hợp tác xã đưa nông sản lên sàn thương mại điện tử",
          "Lắp đặt biển báo song ngữ ở các điểm du lịch");
  private static final List<String> MANNERS =
      List.of(
          "bảo đảm số liệu được cập nhật hằng tháng và chia sẻ cho các địa phương",
          "ưu tiên những xã vùng cao, vùng thường xuyên bị chia cắt trong mùa mưa lũ",
          "gắn với việc sắp xếp lại các đơn vị sự nghiệp và tinh giản thủ tục",
          "có sự giám sát của cộng đồng dân cư nơi thực hiện dự án");
  private static final List<String> LEADS =
      List.of("Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Công an tỉnh", "Sở Xây dựng");
  private static final List<String> PARTNERS =
      List.of(
          "Các sở, ban, ngành và UBND các xã, phường có liên quan",
          "UBND cấp xã",
          "Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh, các doanh nghiệp bưu chính");

  private OwnTables() {}

  /// Tasks in groups, with a header of three rows, empty cells and cells of many lines.
  ///
  /// @param merged whether some rows share a lead and a time
  static OwnTable tasks(int count, boolean merged, double width) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("TT | Nội dung nhiệm vụ | Cơ quan thực hiện | < | Thời gian | Ghi chú"));
    rows.add(row("^ | ^ | Chủ trì | Phối hợp | ^ | ^"));
    rows.add(row("(1) | (2) | (3) | (4) | (5) | (6)"));
    for (int task = 0; task < count; task++) {
      if (task % 6 == 0) {
        rows.add(
            row(
                "%s | Nhóm nhiệm vụ thứ %d | < | < | < | <"
                    .formatted(roman(task / 6), task / 6 + 1)));
      }
      boolean shared = merged && task % 5 == 2 && task % 6 != 0;
      rows.add(
          List.of(
              String.valueOf(task + 1),
              text(task),
              shared ? OwnTable.ABOVE : LEADS.get(task % LEADS.size()),
              task % 4 == 3 ? "" : PARTNERS.get(task % PARTNERS.size()),
              shared ? OwnTable.ABOVE : task % 3 == 0 ? "2026 - 2030" : "Năm " + (2026 + task % 5),
              task % 7 == 1 ? "Lồng ghép nguồn vốn" : ""));
    }
    return new OwnTable(
        "DANH MỤC NHIỆM VỤ TRỌNG TÂM", rows, widths(width, 1, 6, 3, 3.6, 2, 2.2), 3);
  }

  /// Indicators with a number in almost every cell, a row a line.
  static OwnTable indicators(int count, double width) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("TT | Tên chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2028 | Năm 2030"));
    for (int i = 0; i < count; i++) {
      rows.add(
          row(
              "%d | Tỷ lệ hộ dùng nước sạch nhóm %d | %s | %d | %s | %d"
                  .formatted(
                      i + 1,
                      i + 1,
                      i % 3 == 0 ? "%" : "hộ",
                      20 + i,
                      i % 4 == 1 ? "" : 30 + i + ",5",
                      70 + i)));
    }
    return new OwnTable("BẢNG CHỈ TIÊU CHỦ YẾU", rows, widths(width, 1, 6, 2.2, 2, 2, 2), 1);
  }

  private static String text(int task) {
    String work = WORKS.get(task % WORKS.size());
    return switch (task % 3) {
      case 0 -> work + " đợt " + (task + 1) + ".";
      case 1 -> work + " đợt " + (task + 1) + ", " + MANNERS.get(task % MANNERS.size()) + ".";
      default ->
          work
              + " đợt "
              + (task + 1)
              + ", "
              + String.join("; ", MANNERS)
              + ", hoàn thành đúng hạn.";
    };
  }

  private static String roman(int group) {
    return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII").get(group);
  }

  private static List<String> row(String cells) {
    return Arrays.stream(cells.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<Double> widths(double width, double... shares) {
    double all = Arrays.stream(shares).sum();
    return IntStream.range(0, shares.length).mapToObj(i -> shares[i] * width / all).toList();
  }
}
