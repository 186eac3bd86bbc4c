// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.pdf;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.write;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.read.SourceBlock.Line;

class PdfColumnsTest {

  private static final String FULL =
      "Thuc hien Ke hoach phat trien ha tang so tren dia ban tinh A va";

  @Test
  void recipientsAndSignerOnTheSameLinesAndOnOthersComeOneAfterTheOther() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, FULL);
              write(page, 72, 660, "Noi nhan:");
              write(page, 380, 660, "KT. CHU TICH");
              small(page, 72, 647, "- Nhu Dieu 3;");
              write(page, 377, 645, "PHO CHU TICH");
              small(page, 72, 635, "- Cuc KSTTHC;");
              small(page, 72, 623, "- Chu tich UBND tinh;");
              small(page, 72, 611, "- Luu: VT.");
              write(page, 382, 560, "Tong Van A");
            });

    assertThat(texts(file))
        .containsExactly(
            FULL,
            "Noi nhan:",
            "- Nhu Dieu 3;",
            "- Cuc KSTTHC;",
            "- Chu tich UBND tinh;",
            "- Luu: VT.",
            "KT. CHU TICH",
            "PHO CHU TICH",
            "Tong Van A");
  }

  @Test
  void aSpaceTypedAtAColumnsEndDoesNotHideTheGap() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, "THU TUONG CHINH PHU ");
              write(page, 237, 700, "CONG HOA XA HOI CHU NGHIA VIET NAM");
              write(page, 290, 686, "Doc lap - Tu do - Hanh phuc");
            });

    assertThat(texts(file))
        .containsExactly(
            "THU TUONG CHINH PHU",
            "CONG HOA XA HOI CHU NGHIA VIET NAM",
            "Doc lap - Tu do - Hanh phuc");
  }

  @Test
  void whatFollowsAnotherColumnOrIsSetInItsMiddleIsALineOfItsOwn() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 720, "UY BAN NHAN DAN");
              write(page, 300, 720, "CONG HOA XA HOI CHU NGHIA VIET NAM");
              write(page, 95, 706, "TINH A");
              write(page, 333, 706, "Doc lap - Tu do - Hanh phuc");
              write(page, 270, 670, "QUYET DINH");
              write(page, 72, 640, FULL + " Doc lap Tu do Hanh phuc");
            });

    List<Line> lines = blocks(file).stream().map(Line.class::cast).toList();
    assertThat(lines.stream().map(Line::text).limit(5))
        .containsExactly(
            "UY BAN NHAN DAN",
            "TINH A",
            "CONG HOA XA HOI CHU NGHIA VIET NAM",
            "Doc lap - Tu do - Hanh phuc",
            "QUYET DINH");
    assertThat(lines.stream().map(Line::gap).limit(5).map(gap -> gap >= 1))
        .containsExactly(false, true, true, true, true);
    assertThat(lines.get(2).gap()).isEqualTo(Line.ELSEWHERE);
    assertThat(lines.get(4).gap()).isEqualTo(Line.ELSEWHERE);
  }

  private static void small(PDPageContentStream page, double x, double y, String text)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
    page.newLineAtOffset((float) x, (float) y);
    page.showText(text);
    // Word ends the line with a space in the size of the text around.
    page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 13);
    page.showText(" ");
    page.endText();
  }
}
