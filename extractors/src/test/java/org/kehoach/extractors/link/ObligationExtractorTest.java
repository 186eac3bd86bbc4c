// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.segment.ZoneFinder;
import org.kehoach.extractors.segment.Zones;
import org.kehoach.extractors.target.TargetExtractor;

/// Long because every way of laying work on an agency has a small plan of its own.
class ObligationExtractorTest {
  private static final ObligationExtractor EXTRACTOR =
      new ObligationExtractor(AgencyReaders.load(), DeadlineFinder.load());
  private static final ZoneFinder ZONES = new ZoneFinder();

  private static List<Obligation> extract(String file, String content) {
    ReadResult read =
        new Readers(ReadSettings.standard()).read(content.getBytes(StandardCharsets.UTF_8), file);
    PlanDocument document = new PlanLayout().understand(((ReadResult.Read) read).text());
    Zones zones = ZONES.zones(document);
    List<Target> targets = new TargetExtractor().extract(document, zones);
    DocumentProfile unknown =
        new DocumentProfile(null, null, null, 2026, null, null, null, null, null, null, List.of());
    return EXTRACTOR.extract(document, zones, unknown, targets);
  }

  /// "Lead A; Lead B + Coordinator: action", one line a record.
  private static String told(List<Obligation> obligations) {
    return obligations.stream()
        .map(o -> names(o.leads()) + " + " + names(o.coordinators()) + ": " + o.action())
        .collect(Collectors.joining("\n"));
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
  }

  @Test
  void aHeadingsAgencyLeadsEveryItemUnderIt() {
    String told =
        told(
            extract(
                "plan.txt",
                """
                I. TỔ CHỨC THỰC HIỆN
                1. Sở Nội vụ, Sở Tài chính
                - Rà soát biên chế của các thư viện công lập trên địa bàn tỉnh.
                - Phối hợp với UBND cấp xã hướng dẫn các thư viện mở cửa phòng đọc.
                2. Sở Y tế phối hợp với Sở Xây dựng
                Kiểm tra an toàn của các phòng đọc trước khi mở cửa cho bạn đọc.
                """));
    assertThat(told)
        .isEqualTo(
            """
            Sở Nội vụ; Sở Tài chính + : Rà soát biên chế của các thư viện công lập trên địa bàn tỉnh
            Sở Nội vụ; Sở Tài chính + UBND cấp xã: Phối hợp với UBND cấp xã hướng dẫn các thư viện mở cửa \
            phòng đọc
            Sở Y tế + Sở Xây dựng: Kiểm tra an toàn của các phòng đọc trước khi mở cửa cho bạn đọc\
            """);
  }

  @Test
  void anAgencyInAnArticleLeadsTheItemsUnderIt() {
    String told =
        told(
            extract(
                "decision.txt",
                """
                QUYẾT ĐỊNH
                Ban hành Đề án thư viện số
                QUYẾT ĐỊNH:
                Điều 1. Phê duyệt Đề án thư viện số.
                Điều 2. Tổ chức thực hiện
                1. Các sở, ban, ngành
                a) Theo chức năng, nhiệm vụ được giao có trách nhiệm rà soát sách của đơn vị mình.
                b) Gửi danh mục sách về Sở Nội vụ.
                2. Sở Tài chính
                Bố trí kinh phí mua sách hằng năm cho các thư viện.
                """));
    assertThat(told)
        .contains("Các sở, ban, ngành + : ", "Sở Tài chính + : Bố trí kinh phí")
        .doesNotContain("Theo chức năng, nhiệm vụ được giao +");
  }

  @Test
  void aTaskWithoutAgencyIsAMeasureAndOneWithAnActorIsNot() {
    List<Obligation> found =
        extract(
            "plan.txt",
            """
            I. NHIỆM VỤ
            1. Phát triển phòng đọc
            - Mở rộng giờ phục vụ của các phòng đọc công cộng trong toàn tỉnh.
            - Các doanh nghiệp viễn thông cung cấp đường truyền cho phòng đọc số.
            II. KINH PHÍ THỰC HIỆN
            Kinh phí thực hiện từ ngân sách tỉnh theo phân cấp hiện hành. Các doanh nghiệp viễn thông chủ động \
            bố trí kinh phí của doanh nghiệp.
            """);
    assertThat(told(found))
        .isEqualTo(
            """
             + : Mở rộng giờ phục vụ của các phòng đọc công cộng trong toàn tỉnh
            Các doanh nghiệp viễn thông + : Các doanh nghiệp viễn thông cung cấp đường truyền cho phòng đọc số
            Các doanh nghiệp viễn thông + : Các doanh nghiệp viễn thông chủ động bố trí kinh phí của doanh \
            nghiệp\
            """);
    assertThat(found).extracting(Obligation::isMeasure).containsExactly(true, false, false);
  }

  @Test
  void labelsMakeOneObligationOfAllLinesOverThem() {
    List<Obligation> found =
        extract(
            "plan.txt",
            """
            I. NỘI DUNG THỰC HIỆN
            1. Phòng đọc
            a) Nội dung thực hiện:
            - Mở rộng giờ phục vụ của các phòng đọc công cộng.
            - Bổ sung sách cho các phòng đọc ở vùng cao.
            b) Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch; UBND cấp huyện.
            c) Đơn vị phối hợp: Sở Tài chính, các đơn vị có liên quan.
            d) Thời gian thực hiện: Năm 2026 - 2027.
            2. Kiểm tra phòng đọc
            - Cơ quan thực hiện: Sở Nội vụ.
            - Thời gian thực hiện: Thường xuyên.
            """);
    assertThat(told(found))
        .isEqualTo(
            """
            Sở Văn hóa, Thể thao và Du lịch; UBND cấp huyện + Sở Tài chính; Các đơn vị có liên quan: Mở rộng \
            giờ phục vụ của các phòng đọc công cộng. - Bổ sung sách cho các phòng đọc ở vùng cao
            Sở Nội vụ + : Kiểm tra phòng đọc\
            """);
    assertThat(found.getFirst().deadlines()).hasSize(1);
    assertThat(found.getFirst().deadlines().getFirst().to()).hasToString("2027-12-31");
    assertThat(found.getFirst().evidence().quote()).endsWith("Năm 2026 - 2027.");
  }

  @Test
  void aTaskTablesColumnsStandInAnyOrder() {
    List<Obligation> found =
        extract(
            "table.html",
            """
            <html><body><p>PHỤ LỤC</p><table>
            <tr><td>TT</td><td>Thời gian hoàn thành</td><td>Nhiệm vụ</td><td>Sản phẩm</td>
                <td>Cơ quan phối hợp</td><td>Cơ quan chủ trì</td></tr>
            <tr><td>1</td><td>Quý II/2026</td><td>Lập danh mục sách</td><td>Danh mục</td>
                <td>UBND cấp xã</td><td>Sở Nội vụ</td></tr>
            <tr><td>2</td><td>nt</td><td>In thẻ bạn đọc</td><td>Thẻ</td><td></td><td>nt</td></tr>
            <tr><td>3</td><td>Thường xuyên</td><td>Đón bạn đọc</td><td></td><td></td><td></td></tr>
            </table></body></html>
            """);
    assertThat(told(found))
        .isEqualTo(
            """
            Sở Nội vụ + UBND cấp xã: Lập danh mục sách
            Sở Nội vụ + : In thẻ bạn đọc
             + : Đón bạn đọc\
            """);
    assertThat(found)
        .extracting(o -> o.deadlines().getFirst().kind().name())
        .containsExactly("PERIOD", "PERIOD", "ONGOING");
    assertThat(found.getFirst().evidence().quote())
        .isEqualTo("1 | Quý II/2026 | Lập danh mục sách | Danh mục | UBND cấp xã | Sở Nội vụ");
  }

  @Test
  void closingSentencesFallOnThoseAddressed() {
    List<Obligation> found =
        extract(
            "plan.txt",
            """
            I. TỔ CHỨC THỰC HIỆN
            1. Sở Nội vụ
            - Theo dõi việc thực hiện Kế hoạch này.
            UBND tỉnh yêu cầu các Sở, ban, ngành và UBND cấp xã nghiêm túc triển khai thực hiện. Trong quá \
            trình thực hiện, nếu có vướng mắc, phản ánh về Sở Nội vụ để tổng hợp./.
            """);
    assertThat(told(found))
        .isEqualTo(
            """
            Sở Nội vụ + : Theo dõi việc thực hiện Kế hoạch này
            Các Sở, ban, ngành; UBND cấp xã + : UBND tỉnh yêu cầu các Sở, ban, ngành và UBND cấp xã nghiêm \
            túc triển khai thực hiện
            Các Sở, ban, ngành; UBND cấp xã + : Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Sở \
            Nội vụ để tổng hợp\
            """);
    assertThat(found.getLast().reportsTo()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void anArticleThatNamesItsExecutorsIsOneObligation() {
    List<Obligation> found =
        extract(
            "decision.txt",
            """
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch mở phòng đọc.
            Điều 2. Chánh Văn phòng UBND tỉnh; Giám đốc Sở Nội vụ và Thủ trưởng các đơn vị có liên quan chịu \
            trách nhiệm thi hành Quyết định này./.
            """);
    assertThat(found).hasSize(1);
    assertThat(names(found.getFirst().leads()))
        .isEqualTo(
            "Chánh Văn phòng UBND tỉnh; Giám đốc Sở Nội vụ; Thủ trưởng các đơn vị có liên quan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a level to reach is a target alone
          - Ít nhất 85% số xã có phòng đọc mở cửa hằng ngày.
          # where money comes from
          - Kinh phí mua sách từ nguồn ngân sách tỉnh và xã hội hóa.
          # a label without an agency
          - Thời gian thực hiện: từ năm 2026 đến năm 2027.
          # a lead-in
          - Các nhiệm vụ trọng tâm bao gồm:
          # a remark
          (Chi tiết tại phụ lục kèm theo Kế hoạch này)
          """)
  void isNoMeasure(String line) {
    assertThat(extract("plan.txt", "I. NHIỆM VỤ\n\n1. Phòng đọc\n\n" + line + "\n")).isEmpty();
  }

  @Test
  void anAgencyThatABulletNamesLeadsWhatStandsBehindAndUnderIt() {
    String told =
        told(
            extract(
                "plan.txt",
                """
                I. TỔ CHỨC THỰC HIỆN
                1. Trách nhiệm của các sở, ban, ngành
                - Sở Y tế: Hướng dẫn các thư viện phòng dịch trong mùa hè.
                - Sở Giáo dục và Đào tạo:
                + Chỉ đạo các trường học mở phòng đọc ngoài giờ.
                + Phối hợp với Sở Nội vụ tổ chức ngày hội đọc sách.
                * Sở Tài chính
                Bố trí kinh phí mua sách hằng năm cho các thư viện.
                - Đề nghị Tòa án nhân dân tỉnh tặng sách pháp luật cho các thư viện.
                - Rà soát sách cũ của đơn vị mình.
                2. Nhiệm vụ của Sở Nội vụ và Sở Tư pháp
                - Rà soát biên chế của các thư viện công lập.
                3. Các sở: Công Thương, Xây dựng; Công an tỉnh theo chức năng, nhiệm vụ kiểm tra phòng đọc.
                """));
    assertThat(told)
        .isEqualTo(
            """
            Sở Y tế + : Hướng dẫn các thư viện phòng dịch trong mùa hè
            Sở Giáo dục và Đào tạo + : Chỉ đạo các trường học mở phòng đọc ngoài giờ
            Sở Giáo dục và Đào tạo + Sở Nội vụ: Phối hợp với Sở Nội vụ tổ chức ngày hội đọc sách
            Sở Tài chính + : Bố trí kinh phí mua sách hằng năm cho các thư viện
            Tòa án nhân dân tỉnh + : Đề nghị Tòa án nhân dân tỉnh tặng sách pháp luật cho các thư viện
            Các sở, ban, ngành + : Rà soát sách cũ của đơn vị mình
            Sở Nội vụ; Sở Tư pháp + : Rà soát biên chế của các thư viện công lập
            Sở Công Thương; Sở Xây dựng; Công an tỉnh + : Các sở: Công Thương, Xây dựng; Công an tỉnh theo \
            chức năng, nhiệm vụ kiểm tra phòng đọc\
            """);
  }

  @Test
  void theEndOfAnItemMaySayWhoActsWithWhomAndByWhen() {
    List<Obligation> found =
        extract(
            "plan.txt",
            """
            I. NHIỆM VỤ
            - Mở phòng đọc ban đêm (Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện).
            - Diễn tập chữa cháy phòng đọc (Chủ trì: Công an tỉnh; phối hợp: Sở Nội vụ; thời gian: Quý III/2026).
            - Số hóa sách cổ. Đơn vị thực hiện: Thư viện tỉnh; đơn vị phối hợp: Sở Nội vụ, Sở Tài chính; hoàn \
            thành trước ngày 30/6/2026.
            - Tặng sách cho xã vùng cao; do UBND các xã chủ trì thực hiện.
            - Viết bài về sách hay. Giao Sở Nội vụ chủ trì, Hội Nhà báo tỉnh phối hợp thực hiện.
            2. Mua giá sách
            Cơ quan chủ trì: Sở Nội vụ. Cơ quan phối hợp: Sở Tài chính. Thời gian hoàn thành: Quý IV/2026.
            """);
    assertThat(told(found))
        .isEqualTo(
            """
            Sở Nội vụ + Sở Tài chính: Mở phòng đọc ban đêm (Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực \
            hiện)
            Công an tỉnh + Sở Nội vụ: Diễn tập chữa cháy phòng đọc
            Thư viện tỉnh + Sở Nội vụ; Sở Tài chính: Số hóa sách cổ
            UBND các xã + : Tặng sách cho xã vùng cao; do UBND các xã chủ trì thực hiện
            Sở Nội vụ + Hội Nhà báo tỉnh: Viết bài về sách hay. Giao Sở Nội vụ chủ trì, Hội Nhà báo tỉnh phối \
            hợp thực hiện
            Sở Nội vụ + Sở Tài chính: Mua giá sách\
            """);
    assertThat(found).extracting(o -> o.deadlines().size()).containsExactly(0, 1, 1, 0, 0, 1);
  }

  @Test
  void aClosingSentenceThatGivesTwoGroupsTheirOwnTimesIsTwo() {
    String told =
        told(
            extract(
                "plan.txt",
                """
                I. NHIỆM VỤ
                - Mở rộng giờ phục vụ của các phòng đọc công cộng.
                Yêu cầu các đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 15/11/2026; Sở Nội vụ tổng hợp, báo \
                cáo UBND tỉnh trước ngày 30/11/2026.
                Trên đây là Kế hoạch phòng đọc; trong quá trình thực hiện nếu có vướng mắc, các cơ quan, đơn vị \
                kịp thời phản ánh về Sở Nội vụ.
                """));
    assertThat(told)
        .contains(
            "Các đơn vị + : Yêu cầu",
            "Sở Nội vụ + : Sở Nội vụ tổng hợp",
            "Các cơ quan, đơn vị + : Trên đây");
  }

  @Test
  void everyoneNamedExecutesADecision() {
    String told =
        told(
            extract(
                "decision.txt",
                """
                QUYẾT ĐỊNH
                Ban hành Đề án thư viện số
                QUYẾT ĐỊNH:
                Điều 1. Phê duyệt Đề án thư viện số.
                Điều 2. Chánh Văn phòng UBND tỉnh; Giám đốc các sở và các tổ chức, cá nhân có liên quan chịu trách \
                nhiệm thi hành Quyết định này./.
                """));
    assertThat(told)
        .startsWith(
            "Chánh Văn phòng UBND tỉnh; Giám đốc các sở; Các tổ chức, cá nhân có liên quan +");
  }

  @Test
  void wordsOnWhichActThePlanReplacesOrderNothing() {
    assertThat(
            extract(
                "plan.txt",
                """
                I. TỔ CHỨC THỰC HIỆN
                1. Sở Nội vụ
                - Rà soát biên chế của các thư viện công lập.
                Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 10/3/2021 của UBND tỉnh.
                """))
        .hasSize(1);
  }

  @Test
  void theYearOfAnAimNamedInATaskIsNoDeadlineOfTheTask() {
    List<Obligation> found =
        extract(
            "plan.txt",
            """
            I. NHIỆM VỤ
            - Sở Nội vụ phấn đấu đến hết năm 2027 số hóa 80% sách cổ của tỉnh.
            - Sở Nội vụ rà soát toàn bộ sách cổ của tỉnh trong năm 2026.
            - Sở Nội vụ số hóa 60% sách cổ, hoàn thành trong năm 2028.
            """);
    assertThat(found).extracting(o -> o.deadlines().size()).containsExactly(0, 1, 1);
  }

  @Test
  void anOrderOverAListLaysItsItemsOnThoseWhomItAddresses() {
    String told =
        told(
            extract(
                "directive.txt",
                """
                CHỈ THỊ
                Về việc đẩy mạnh phong trào đọc sách

                Trong thời gian qua, phong trào đọc sách được quan tâm.

                Để đẩy mạnh phong trào, Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã \
                thực hiện tốt các nhiệm vụ sau:

                1. Mở rộng giờ phục vụ của các phòng đọc công cộng.

                2. Bổ sung sách cho các phòng đọc ở vùng cao.
                """));
    assertThat(told)
        .isEqualTo(
            """
            Giám đốc các sở; Chủ tịch UBND các xã + : Mở rộng giờ phục vụ của các phòng đọc công cộng
            Giám đốc các sở; Chủ tịch UBND các xã + : Bổ sung sách cho các phòng đọc ở vùng cao\
            """);
  }
}
