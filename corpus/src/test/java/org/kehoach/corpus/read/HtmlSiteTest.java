// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.utf8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A document saved from a site is read as the document alone. The pages are built as those of the
/// usual legal portals are; their words are made up.
class HtmlSiteTest {

  private static final String LETTERHEAD =
      """
      <table><tr><td><p><b>ỦY BAN NHÂN DÂN<br>TỈNH HOA SEN</b></p></td>
      <td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</p></td></tr>
      <tr><td>Số: 12/KH-UBND</td><td><i>Hoa Sen, ngày 05 tháng 3 năm 2026</i></td></tr></table>
      """;

  private static final String TEXT =
      """
      <p>KẾ HOẠCH</p><p>Phát triển thư viện số giai đoạn 2026 - 2030</p>
      <p>Căn cứ <a href="/van-ban/luat-thu-vien-2019">Luật Thư viện</a> ngày 21/11/2019;</p>
      <p>I. MỤC TIÊU</p><p>- Tỷ lệ thư viện cấp xã có phòng đọc số đạt 80%.</p>
      <p>II. TỔ CHỨC THỰC HIỆN</p>
      <p>1. Sở Văn hóa, Thể thao và Du lịch</p><p>Chủ trì triển khai Kế hoạch này.</p>
      """;

  private static final String SIGNATURE =
      """
      <table><tr><td><p>Nơi nhận:</p><p>- Như trên;</p><p>- Lưu: VT.</p></td>
      <td><p>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</p><p>Nguyễn Văn Sen</p></td></tr></table>
      """;

  private static final String APPENDIX =
      """
      <p>PHỤ LỤC</p><p>DANH MỤC NHIỆM VỤ</p>
      <table><tr><td>TT</td><td>Nhiệm vụ</td><td>Cơ quan</td></tr>
      <tr><td>1</td><td>Xây dựng kho sách điện tử</td><td>Thư viện tỉnh</td></tr></table>
      """;

  private static final String DOCUMENT = LETTERHEAD + TEXT + SIGNATURE + APPENDIX;

  private static String links(String before, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "<li><a href='/" + before + "/" + i + "'>" + before + " " + i + "</a></li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  /// A library of laws: tabs over the text, properties and other documents beside it.
  private static final String LIBRARY =
      """
      <div id="header"><div class="logo">Thư viện</div>%1$s</div>
      <form id="aspnetForm" action="x.aspx"><div class="fl left-col">%1$s</div>
      <h1>Kế hoạch 12/KH-UBND năm 2026 Hoa Sen</h1>
      <div id="tabs"><ul><li><a href="#tab1">Nội dung</a></li><li><a href="#tab2">Tiếng Anh</a></li>
      <li><a href="/luoc-do">Lược đồ</a></li></ul></div>
      <div id="ctl00_Content_ThongTinVB_pnlDocContent">
      <div class="ttvb"><table><tr><td>Số hiệu:</td><td>12/KH-UBND</td><td>Loại văn bản:</td>
      <td>Kế hoạch</td></tr><tr><td>Ngày ban hành:</td><td>05/03/2026</td></tr></table></div>
      <div class="cldivContentDocVn" id="divContentDoc"><div class="content1"><div><div>%2$s</div>
      </div></div><div class="adsbygoogle">Quảng cáo</div></div>
      <div class="right-col"><b>Văn bản liên quan</b>%1$s</div></div>
      <div id="binhluan"><p>Bạn đọc A: Kế hoạch này có áp dụng cho thư viện cấp huyện không? Nhờ thư
      viện giải đáp giúp, tôi xin cảm ơn. Đơn vị tôi có 12 thư viện, trong đó 5 thư viện đã có phòng
      đọc số và 7 thư viện chưa có, nay muốn biết kinh phí được cấp từ nguồn nào trong giai đoạn tới,
      thời hạn nộp hồ sơ là khi nào và cơ quan nào chủ trì tiếp nhận hồ sơ của chúng tôi trong năm nay
      cũng như những năm tiếp theo của giai đoạn 2026 - 2030.</p></div></form>
      <div id="footer"><p>Giấy phép số 1, Sở Thông tin cấp</p>%1$s</div>
      """;

  /// A state's database of laws on SharePoint: the whole page is a form, and laid out by tables.
  private static final String SHAREPOINT =
      """
      <form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x">
      <div id="s4-ribbonrow">Duyệt Trang</div><div id="s4-workspace"><div id="s4-bodyContainer">
      <table><tr><td colspan="3"><div class="banner">CƠ SỞ DỮ LIỆU VĂN BẢN</div>%1$s</td></tr>
      <tr><td><div class="ms-quickLaunch">%1$s</div></td><td><div class="box-map">Trang chủ » Văn bản</div>
      <div class="box-tab-vb"><ul><li><a href="/a">Toàn văn</a></li><li><a href="/b">Thuộc tính</a></li>
      <li><a href="/c">Lịch sử</a></li></ul></div>
      <div class="vbInfo"><ul><li class="red">Hiệu lực: Còn hiệu lực</li><li>Ngày có hiệu lực:
      05/03/2026</li></ul></div>
      <div class="fulltext"><div id="toanvancontent" class="toanvancontent">%2$s</div></div></td>
      <td><div class="tin-lien-quan">%1$s</div></td></tr></table></div></div>
      <div class="bottom">© Cổng thông tin</div></form>
      """;

  /// A paid library: the text in numbered pieces with buttons and notices between them.
  private static final String PIECES =
      """
      <header class="site-header"><nav>%1$s</nav></header>
      <div class="main-content"><div class="breadcrumb"><a href="/">Trang chủ</a> &gt; Văn bản</div>
      <h1 class="the-document-title">Kế hoạch 12/KH-UBND</h1>
      <div class="box-thuoctinh">Cơ quan ban hành: UBND tỉnh Hoa Sen. Người ký: Nguyễn Văn Sen</div>
      <div class="the-document-body noidungtracuu" id="noidung">
      <div class="docitem-1">%3$s</div>
      <div class="docitem-2">%4$s<span class="tooltip-button"><span class="bg-theo-doi">Đang theo
      dõi</span></span></div>
      <div class="docitem-3">%5$s</div><div class="docitem-12">%6$s</div>
      </div><p class="login-hint">Bạn chưa Đăng nhập thành viên.</p>
      <section class="related-docs"><h2>Văn bản cùng lĩnh vực</h2>%1$s</section></div>
      <footer>Bản quyền © 2026</footer><div class="cookie-consent">Trang này dùng cookie</div>
      """;

  /// A province's portal on Liferay: an article among portlets.
  private static final String LIFERAY =
      """
      <div id="wrapper"><header id="banner" role="banner"><div>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HOA SEN</div>
      <nav role="navigation">%1$s</nav></header>
      <div id="content"><nav id="breadcrumbs">Trang chủ</nav><div class="columns-2" role="main">
      <div class="portlet-column"><div class="portlet-boundary portlet-journal-content"><section
      class="portlet"><h1 class="portlet-title-text">Văn bản</h1><div class="portlet-content">
      <div class="journal-content-article"><div class="lfr-meta">Lượt xem: 1.204 | Ngày đăng 06/3/2026</div>
      %2$s<div class="social-bookmarks">Chia sẻ Facebook Zalo In trang</div></div></div></section></div>
      </div><div class="portlet-column"><section class="portlet">%1$s</section></div></div></div>
      <footer id="footer" role="contentinfo">Cơ quan chủ quản: UBND tỉnh Hoa Sen</footer></div>
      """;

  /// An old page: three columns of a table, the text without a box of its own.
  private static final String THREE_COLUMNS =
      """
      <center><table><tr><td>%1$s</td><td><font>%2$s</font><hr><b>Các văn bản khác:</b>%1$s</td>
      <td>Thời tiết: 30°C<br>Tỷ giá USD: 25.000</td></tr></table></center>
      """;

  static Stream<Named<String>> pages() {
    return Stream.of(
            Named.of("library", LIBRARY),
            Named.of("SharePoint", SHAREPOINT),
            Named.of("pieces", PIECES),
            Named.of("Liferay", LIFERAY))
        .map(page -> Named.of(page.getName(), filled(page.getPayload())));
  }

  private static String filled(String page) {
    return page.formatted(links("Kế hoạch", 12), DOCUMENT, LETTERHEAD, TEXT, SIGNATURE, APPENDIX);
  }

  private static byte[] page(String body) {
    return utf8("<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>" + body);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theDocumentIsAllThatASitesPageGives(String page) {
    assertThat(texts(page(page))).isEqualTo(texts(page(DOCUMENT)));
    assertThat(blocks(page(page))).isEqualTo(blocks(page(DOCUMENT)));
  }

  @Test
  void columnsOfAnOldPageAreNoTable() {
    assertThat(texts(page(filled(THREE_COLUMNS))))
        .containsSubsequence(texts(page(DOCUMENT)))
        .doesNotContain("- Kế hoạch 3");
  }

  @Test
  void aPageWithoutASiteKeepsEveryWord() {
    String body =
        "<div class='header'>Tài liệu</div>" + DOCUMENT + "<div class='footer'>Trang cuối</div>";

    assertThat(texts(page(body)))
        .startsWith("Tài liệu")
        .endsWith("Trang cuối")
        .containsSubsequence(texts(page(DOCUMENT)));
  }

  @Test
  void aFootThatHoldsTheSignatureIsKept() {
    assertThat(texts(page(LETTERHEAD + TEXT + "<footer>" + SIGNATURE + "</footer>")))
        .isEqualTo(texts(page(LETTERHEAD + TEXT + SIGNATURE)));
  }

  @Test
  void aSitesPageWithoutLetterheadKeepsItsText() {
    String body =
        "<div class='menu'>"
            + links("Mục", 10)
            + "</div><div class='content'>"
            + TEXT.repeat(3)
            + "</div><p>Ghi chú ngắn.</p><div class='related'>"
            + links("Tin", 10)
            + "</div>";

    List<String> expected =
        Stream.concat(texts(page(TEXT.repeat(3))).stream(), Stream.of("Ghi chú ngắn.")).toList();
    assertThat(texts(page(body))).isEqualTo(expected);
  }
}
