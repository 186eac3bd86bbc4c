// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.PlanTable;
import org.kehoach.corpus.text.Vietnamese;

/// What the columns of a table are for, by their headers.
///
/// @param name column of the indicator or task; -1 for none
/// @param unit column of the unit of measurement; -1 for none
/// @param time column of a task's time; -1 for none
/// @param product column of what a task yields; -1 for none
/// @param count column of how many things a task delivers; -1 for none
/// @param values columns that give levels to reach
/// @param bases columns that give past or present levels
record Columns(
    Purpose purpose,
    int name,
    int unit,
    int time,
    int product,
    int count,
    List<Value> values,
    List<Value> bases) {

  /// What a table's rows are.
  enum Purpose {
    INDICATORS,
    TASKS,
    OTHER
  }

  /// @param year the year in its header, or null
  /// @param growth whether it gives the yearly growth up to that year
  record Value(int column, @Nullable Integer year, boolean growth) {}

  private static final Pattern GROWTH =
      Pattern.compile("(?:tăng|tăng trưởng|tốc độ).*(?:%|bình quân|bq)");
  private static final Pattern COUNT =
      Pattern.compile("số (?:lớp|lượng|người|hộ|cuộc|hội nghị|mô hình|công trình|xã|học viên)");

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:cơ quan|đơn vị|tổ chức).*(?:chủ trì|thực hiện|phối hợp|đầu mối)|chủ trì|phối hợp|phân"
              + " công");
  private static final Pattern TIME =
      Pattern.compile("thời gian|thời hạn|tiến độ|hoàn thành|lộ trình");
  private static final Pattern PRODUCT = Pattern.compile("sản phẩm|kết quả|đầu ra");
  private static final Pattern UNIT = Pattern.compile("đơn vị(?: tính)?|đvt|đv tính");
  private static final Pattern NAME =
      Pattern.compile(
          "chỉ tiêu|chỉ số|mục tiêu|nội dung|nhiệm vụ|giải pháp|tiêu chí|tên|hoạt động|công việc|dự"
              + " án");
  private static final Pattern PRESENT =
      Pattern.compile(
          "hiện trạng|hiện tại|hiện nay|ước|đã đạt|kết quả|số liệu|thực trạng|thực hiện"
              + " (?:năm|đến|giai đoạn)|(?:^|/ ?)thực hiện|đầu kỳ|năm gốc|năm cơ sở");
  private static final Pattern GOAL =
      Pattern.compile("mục tiêu|kế hoạch|chỉ tiêu|định hướng|đến năm|giao|phấn đấu|giá trị");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "chấm điểm|điểm chuẩn|thang điểm|điểm tối đa|đơn giá|thành tiền|kinh phí|tọa độ|dự"
              + " toán|mức chi|\\bvốn\\b|giải ngân|tổng mức|số tiền|lũy kế vốn",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ORDINAL = Pattern.compile("(?:s?tt|số tt|stt\\.?|số thứ tự|tt\\.)?");

  static Columns of(PlanTable table) {
    List<String> headers =
        table.headers().stream().map(Vietnamese::lower).map(String::strip).toList();
    int unit = first(headers, UNIT, true);
    int name = firstName(headers, unit);
    int time = first(headers, TIME, false);
    List<Value> values = new ArrayList<>();
    List<Value> bases = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      if (i == name || i == unit || i == time && Years.last(header) == null) {
        continue;
      }
      Integer year = Years.last(header);
      boolean growth = GROWTH.matcher(header).find();
      if (PRESENT.matcher(header).find()) {
        bases.add(new Value(i, year, false));
      } else if (year != null || unit >= 0 && (growth || GOAL.matcher(header).find())) {
        values.add(new Value(i, year, growth));
      }
    }
    int product = first(headers, PRODUCT, false);
    int count = first(headers, COUNT, false);
    return new Columns(
        purpose(headers, name, values), name, unit, time, product, count, values, bases);
  }

  private static Purpose purpose(List<String> headers, int name, List<Value> values) {
    boolean foreign = headers.stream().anyMatch(h -> FOREIGN.matcher(h).find());
    if (name < 0) {
      return Purpose.OTHER;
    }
    if (!values.isEmpty() && !foreign) {
      return Purpose.INDICATORS;
    }
    boolean assigned = headers.stream().anyMatch(h -> AGENCY.matcher(h).find());
    boolean scored = headers.stream().anyMatch(h -> h.contains("điểm"));
    boolean timed = headers.stream().anyMatch(h -> TIME.matcher(h).find());
    return (assigned || timed) && !scored ? Purpose.TASKS : Purpose.OTHER;
  }

  private static int firstName(List<String> headers, int unit) {
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      boolean names = NAME.matcher(header).find() && Years.last(header) == null;
      if (i != unit
          && names
          && !AGENCY.matcher(header).find()
          && !ORDINAL.matcher(header).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static int first(List<String> headers, Pattern pattern, boolean whole) {
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      if (whole ? pattern.matcher(header).matches() : pattern.matcher(header).find()) {
        return i;
      }
    }
    return -1;
  }
}
