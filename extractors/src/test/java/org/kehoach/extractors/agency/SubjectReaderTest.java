// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts in a sentence, and who only receives.
class SubjectReaderTest {

  private final AgencyReaders readers = AgencyReaders.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Các doanh nghiệp viễn thông, công nghệ thông tin chủ động bố trí kinh phí. > Các doanh"
            + " nghiệp viễn thông, công nghệ thông tin",
        "Doanh nghiệp viễn thông đề xuất với tập đoàn bảo đảm kinh phí. > Doanh nghiệp viễn thông",
        "Trên cơ sở đề xuất của các Sở, ban, ngành chuyên môn, Sở Tài chính phối hợp với các đơn vị"
            + " thẩm định. > Sở Tài chính",
        "Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì tổng hợp. > Sở Tài chính",
        "Giao Công an tỉnh chủ trì, phối hợp với Văn phòng UBND tỉnh theo dõi. > Công an tỉnh",
        "UBND tỉnh yêu cầu các Sở, ban, ngành, UBND cấp xã và các doanh nghiệp viễn thông nghiêm"
            + " túc triển khai. > Các Sở, ban, ngành | UBND cấp xã | Các doanh nghiệp viễn thông",
        "UBND tỉnh đề nghị Ủy ban Mặt trận Tổ quốc và yêu cầu các Sở, ban, ngành tỉnh triển khai. >"
            + " Ủy ban Mặt trận Tổ quốc | Các Sở, ban, ngành tỉnh",
        "Riêng các doanh nghiệp viễn thông định kỳ quý báo cáo kết quả. > Các doanh nghiệp viễn"
            + " thông",
        "Xử lý các nguồn phát tán; các doanh nghiệp cung cấp hạ tầng số từ chối hợp tác. > Các"
            + " doanh nghiệp cung cấp hạ tầng số",
        "Trong quá trình thực hiện, nếu có vướng mắc đề nghị các Sở, ban, ngành, UBND xã, phường"
            + " phản ánh về Sở Y tế. > Các Sở, ban, ngành | UBND xã, phường",
        "Nếu chưa có dự toán thì thôi; cơ quan, đơn vị được giao nhiệm vụ chủ trì, phối hợp với Sở"
            + " Y tế lập dự toán. > Cơ quan, đơn vị được giao nhiệm vụ",
      })
  void readsTheActors(String sentence, String actors) {
    assertThat(readers.subjects().read(sentence).map(Clause::names))
        .isEqualTo(Optional.of(List.of(actors.split(" \\| "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Khuyến khích các tổ chức, doanh nghiệp tham gia.",
        "Hỗ trợ doanh nghiệp khu vực tư nhân đầu tư.",
        "Ngân sách tỉnh đảm bảo kinh phí theo phân cấp.",
        "Nguồn vốn Quỹ dịch vụ Viễn thông công ích thực hiện nhiệm vụ đầu tư.",
        "Căn cứ khả năng cân đối ngân sách, chủ trì phối hợp với các Sở, ban, ngành, UBND xã,"
            + " phường tham mưu.",
        "Căn cứ chỉ đạo của Bộ, ngành và tỉnh, phối hợp với Sở Y tế triển khai.",
        "Tổ chức tập huấn cho các doanh nghiệp; nâng cấp hệ thống.",
        "Báo cáo kết quả thực hiện theo quy định.",
        "Cơ sở dữ liệu dùng chung phục vụ quản lý.",
        "Đối với các ngành tài chính, ngân hàng, xây dựng và bất động sản: tập trung phát triển.",
      })
  void namesNobodyWhereNobodyActs(String sentence) {
    assertThat(readers.subjects().read(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "báo cáo kết quả thực hiện về UBND tỉnh (qua Sở Y tế). > UBND tỉnh > Sở Y tế",
        "báo cáo UBND tỉnh (qua đầu mối Sở Thông tin và Truyền thông) về kết quả. > UBND tỉnh > Sở"
            + " Thông tin và Truyền thông",
        "tổng hợp, báo cáo Bộ Y tế, Ủy nhân dân tỉnh kết quả triển khai. > Bộ Y tế; Ủy ban nhân dân"
            + " tỉnh > -",
        "phản ánh về Sở Y tế để tổng hợp, báo cáo UBND tỉnh xem xét. > Sở Y tế > -",
        "báo cáo kết quả triển khai về sở Khoa học và Công nghệ. > Sở Khoa học và Công nghệ > -",
      })
  void readsWhoReceivesAReport(
      String sentence, String receiver, @org.jspecify.annotations.Nullable String via) {
    assertThat(readers.reports().read(sentence)).contains(new Report(receiver, via));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "gửi danh sách về Sở Khoa học và Công nghệ kịp thời.",
        "tham mưu trình UBND tỉnh bố trí kinh phí.",
        "tham mưu báo cáo cấp có thẩm quyền xem xét.",
      })
  void findsNoReportWhereNoneIsMade(String sentence) {
    assertThat(readers.reports().read(sentence)).isEmpty();
  }
}
