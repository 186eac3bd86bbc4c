// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.LeftOutText;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult.Read;

/// What a plan says whose PDF pages hold more than its text.
class PdfPlanTest {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String ITEM = "Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành và Ủy";
  private static final String GOES_ON = "ban nhân dân cấp xã lập dự toán hằng năm.";

  @Test
  void aFootnoteDoesNotBreakTheSentenceOverThePagesEnd() throws IOException {
    List<String> lines =
        lines(
            page -> {
              page.line(72, 700, 13, "1. Đến năm 2030 có 20");
              page.raised("2");
              page.after(" trung tâm dữ liệu lớn trên địa bàn tỉnh.");
              page.line(72, 684, 13, "2. " + ITEM);
              page.rule(72, 130, 200);
              page.raised(72, 118, 10, "1");
              page.after(" Theo Nghị quyết của Hội đồng nhân dân tỉnh về dự toán");
              page.line(72, 106, 10, "ngân sách địa phương.");
              page.raised(72, 94, 10, "2");
              page.after(" Không kể các trung tâm của doanh nghiệp.");
              page.line(300, 60, 13, "1");
            },
            page -> {
              page.line(300, 760, 13, "2");
              page.line(72, 720, 13, GOES_ON);
              page.line(72, 690, 13, "3. Sở Nội vụ theo dõi, đôn đốc.");
            });

    assertThat(lines)
        .containsExactly(
            "1. Đến năm 2030 có 20 trung tâm dữ liệu lớn trên địa bàn tỉnh.",
            "2. " + ITEM + " " + GOES_ON,
            "¹ Theo Nghị quyết của Hội đồng nhân dân tỉnh về dự toán ngân sách địa phương.",
            "² Không kể các trung tâm của doanh nghiệp.",
            "3. Sở Nội vụ theo dõi, đôn đốc.");
  }

  @Test
  void aNumberOfSmallPrintBesideALowerLineOfLargePrintIsNotRaised() throws IOException {
    List<String> lines =
        lines(
            page -> {
              page.line(72, 704, 13, "Đến năm 2030 có 20");
              page.raised("2");
              page.line(72, 690, 11, "Nơi nhận:");
              page.line(350, 687, 14, "KT. CHỦ TỊCH");
              page.line(72, 676, 11, "- Như Điều 3;");
              page.line(350, 673, 14, "PHÓ CHỦ TỊCH");
              page.line(72, 662, 11, "- Lưu: VT.");
              page.line(350, 600, 14, "Trần Thị B");
            });

    assertThat(lines).contains("Đến năm 2030 có 20²", "- Như Điều 3;");
  }

  @Test
  void whatASigningProgramWroteBesideTheLetterheadAndTheRecipientsIsNoText() throws IOException {
    PlanDocument plan =
        plan(
            page -> {
              page.line(300, 770, 7, "Người ký: ỦY BAN NHÂN DÂN TỈNH A");
              page.line(300, 761, 7, "Email: ubnd@tinha.gov.vn");
              page.line(300, 752, 7, "Cơ quan: Tỉnh A");
              page.line(300, 743, 7, "Thời gian ký: 20.11.2025 08:30:10 +07:00");
              page.line(72, 720, 13, "Cơ quan: Sở Tài chính chủ trì.");
              page.line(72, 690, 13, "Nơi nhận:");
              page.line(350, 690, 13, "CHỦ TỊCH");
              page.line(72, 676, 11, "- Các sở, ban, ngành;");
              page.line(360, 672, 7, "Ký bởi: Nguyễn Văn A");
              page.line(360, 663, 7, "Ngày ký: 20/11/2025");
              page.line(72, 662, 11, "- Lưu: VT.");
              page.line(350, 640, 13, "Nguyễn Văn A");
            });

    assertThat(plan.reading().leftOut())
        .hasSize(6)
        .contains(new LeftOutText(1, LeftOutText.Reason.SIGNING_STAMP, "Ký bởi: Nguyễn Văn A"));
    assertThat(plan.text().lines())
        .containsExactly(
            "Cơ quan: Sở Tài chính chủ trì.",
            "Nơi nhận:",
            "- Các sở, ban, ngành;",
            "- Lưu: VT.",
            "CHỦ TỊCH",
            "Nguyễn Văn A");
  }

  @Test
  void theGazettesHeadsStandLeftAndRightAndBreakNoSentence() throws IOException {
    List<String> lines =
        lines(
            page -> {
              page.line(200, 760, 13, "CÔNG BÁO/Số 333/Ngày 16-06-2026");
              page.line(520, 760, 13, "79");
              page.line(72, 720, 13, "1. " + ITEM);
            },
            page -> {
              page.line(72, 760, 13, "80");
              page.line(200, 760, 13, "CÔNG BÁO/Số 333/Ngày 16-06-2026");
              page.line(72, 720, 13, GOES_ON);
            });

    assertThat(lines).containsExactly("1. " + ITEM + " " + GOES_ON);
  }

  @Test
  void theAddressThatABrowserPrintsAtAPagesFootIsNoText() throws IOException {
    List<String> lines =
        lines(
            page -> {
              page.line(72, 720, 13, "1. " + ITEM);
              page.line(72, 30, 8, "https://vanban.tinha.gov.vn/ke-hoach?id=12 1/2");
            },
            page -> {
              page.line(72, 720, 13, GOES_ON);
              page.line(72, 30, 8, "https://vanban.tinha.gov.vn/ke-hoach?id=12 2/2");
            });

    assertThat(lines).containsExactly("1. " + ITEM + " " + GOES_ON);
  }

  /// What is drawn on a page.
  private interface Drawing {
    void on(Page page) throws IOException;
  }

  /// A page while it is written.
  private static final class Page {
    private final PDPageContentStream content;
    private final PDFont font;
    private float endX;
    private float lineY;
    private float lineSize;

    Page(PDPageContentStream content, PDFont font) {
      this.content = content;
      this.font = font;
    }

    void line(float x, float y, float size, String text) throws IOException {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
      endX = x + font.getStringWidth(text) / 1000 * size;
      lineY = y;
      lineSize = size;
    }

    void raised(String text) throws IOException {
      raised(endX, lineY, lineSize, text);
    }

    void raised(float x, float y, float size, String text) throws IOException {
      line(x, y + 0.35f * size, 0.6f * size, text);
      lineY = y;
      lineSize = size;
    }

    void after(String text) throws IOException {
      line(endX, lineY, lineSize, text);
    }

    void rule(float x, float y, float length) throws IOException {
      content.moveTo(x, y);
      content.lineTo(x + length, y);
      content.stroke();
    }
  }

  private static List<String> lines(Drawing... pages) throws IOException {
    return plan(pages).text().lines().toList();
  }

  private static PlanDocument plan(Drawing... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument();
        InputStream letters = PDFont.class.getResourceAsStream(FONT)) {
      PDFont font = PDType0Font.load(pdf, letters);
      for (Drawing drawing : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          drawing.on(new Page(content, font));
        }
      }
      pdf.save(bytes);
    }
    Read read = (Read) ReadFiles.read(bytes.toByteArray());
    return new PlanLayout().understand(read.text());
  }
}
