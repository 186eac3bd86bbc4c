// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.draw;
import static org.kehoach.corpus.read.ReadFiles.pdf;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.write;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.read.SourceBlock.Table;

class PdfReaderTest {

  private static final String FULL = "Thuc hien Ke hoach phat trien ha tang so tren dia ban tinh";

  @Test
  void columnsOfALetterheadComeOneAfterTheOther() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 720, "UY BAN NHAN DAN");
              write(page, 300, 720, "CONG HOA XA HOI CHU NGHIA VIET NAM");
              write(page, 72, 706, "TINH A");
              write(page, 300, 706, "Doc lap - Tu do - Hanh phuc");
              write(page, 200, 670, "KE HOACH ve viec phat trien");
            });

    assertThat(texts(file))
        .containsExactly(
            "UY BAN NHAN DAN",
            "TINH A",
            "CONG HOA XA HOI CHU NGHIA VIET NAM",
            "Doc lap - Tu do - Hanh phuc",
            "KE HOACH ve viec phat trien");
  }

  @Test
  void aNarrowSpaceBetweenColumnsIsSeenByTheLinesBelow() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 720, "UY BAN NHAN DAN TINH A");
              write(page, 240, 720, "CONG HOA XA HOI");
              write(page, 72, 706, "So: 1");
              write(page, 250, 706, "Doc lap");
            });

    assertThat(texts(file))
        .containsExactly("UY BAN NHAN DAN TINH A", "So: 1", "CONG HOA XA HOI", "Doc lap");
  }

  @Test
  void columnsInDifferentSpacingAreToldApart() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (int i = 0; i < 4; i++) {
                write(page, 72, 700 - 14 * i, "- noi nhan " + i);
              }
              write(page, 350, 694, "CHU TICH");
              write(page, 350, 666, "Ho Ten");
            });

    assertThat(texts(file))
        .containsExactly(
            "- noi nhan 0", "- noi nhan 1", "- noi nhan 2", "- noi nhan 3", "CHU TICH", "Ho Ten");
  }

  @Test
  void aMarkerStaysWithItsText() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, "1.");
              write(page, 120, 700, "So Tai chinh");
            });

    assertThat(texts(file)).containsExactly("1. So Tai chinh");
  }

  @Test
  void superscriptsStandOnTheirLine() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 700, "100 m");
              page.beginText();
              page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 7);
              page.newLineAtOffset(102.3f, 705);
              page.showText("2");
              page.endText();
              write(page, 72, 686, "dat");
            });

    assertThat(texts(file)).containsExactly("100 m2", "dat");
  }

  @Test
  void linesAreMeasuredAgainstTheTextColumn() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (int i = 0; i < 4; i++) {
                write(page, 72, 700 - 14 * i, FULL);
              }
              write(page, 108, 630, "Ngan");
            });

    Line last = (Line) blocks(file).getLast();

    assertThat(last.indent()).isEqualTo(6);
    assertThat(last.fill()).isLessThan(0.4);
    assertThat(last.gap()).isEqualTo(1);
  }

  @Test
  void ruledTablesKeepCellsSpansAndTheirPlace() throws IOException {
    byte[] file =
        pdf(
            page -> {
              write(page, 72, 740, "truoc");
              grid(page);
              write(page, 76, 705, "Nam");
              write(page, 76, 685, "2025");
              write(page, 126, 685, "2030");
              write(page, 72, 600, "sau");
            });

    Table table = (Table) blocks(file).get(1);

    assertThat(table.rows().getFirst().cells())
        .containsExactly(new Cell("Nam", 2, 1, false, false));
    assertThat(table.rows().getLast().cells())
        .containsExactly(
            new Cell("2025", 1, 1, false, false), new Cell("2030", 1, 1, false, false));
    assertThat(texts(file)).containsExactly("truoc", "Nam", "2025", "2030", "sau");
  }

  @Test
  void wrappedLinesOfACellJoinAndOthersStayApart() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (double y : new double[] {720, 640}) {
                draw(page, 72, y, 272, y);
              }
              for (double x : new double[] {72, 172, 272}) {
                draw(page, x, 640, x, 720);
              }
              write(page, 76, 700, "So Khoa hoc va");
              write(page, 76, 686, "Cong nghe");
              write(page, 176, 700, "So A");
              write(page, 176, 686, "So B");
            });

    assertThat(texts(file)).containsExactly("So Khoa hoc va Cong nghe", "So A\nSo B");
  }

  @Test
  void aTableKeepsItsColumnsOnAPageThatDoesNotShowAllTheirEdges() throws IOException {
    byte[] file =
        pdf(
            page -> {
              grid(page);
              write(page, 76, 705, "Nam");
              write(page, 76, 685, "2025");
              write(page, 126, 685, "2030");
            },
            page -> {
              draw(page, 72, 720, 172, 720);
              draw(page, 72, 700, 172, 700);
              draw(page, 72, 700, 72, 720);
              draw(page, 152, 700, 152, 720);
              draw(page, 172, 700, 172, 720);
              write(page, 76, 705, "Tong");
            },
            page -> {
              grid(page);
              draw(page, 152, 680, 152, 700);
              write(page, 76, 705, "Nam");
              write(page, 76, 685, "2035");
            });

    assertThat(blocks(file).stream().map(Table.class::cast).map(PdfReaderTest::columns))
        .containsExactly(2, 3, 3);
  }

  private static int columns(Table table) {
    return table.rows().getFirst().cells().stream().mapToInt(Cell::columnSpan).sum();
  }

  @Test
  void moreParagraphsThanLinesWithinThemAreToldApart() throws IOException {
    byte[] pdf =
        pdf(
            page -> {
              double y = 700;
              for (int i = 0; i < 12; i++) {
                write(page, 72, y, "Theo de nghi.");
                y -= i % 3 == 0 ? 15 : 24;
              }
            });
    assertThat(blocks(pdf).stream().map(block -> ((Line) block).gap() >= 1).toList())
        .containsExactly(
            false, false, true, true, false, true, true, false, true, true, false, true);
  }

  @Test
  void aLittleMoreSpaceBeginsAParagraphWhereLinesAreEvenlySpaced() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (int i = 0; i < 3; i++) {
                write(page, 72, 700 - 14 * i, FULL);
              }
              write(page, 72, 654, FULL);
              write(page, 72, 640, "Ngan.");
            },
            page -> {
              write(page, 72, 720, "Cau sau.");
            });

    assertThat(blocks(file).stream().map(block -> ((Line) block).gap() >= 1))
        .describedAs("after more space, and after a line that was not filled to the edge")
        .containsExactly(false, false, false, true, false, true);
  }

  private static void grid(PDPageContentStream page) throws IOException {
    for (double y : new double[] {720, 700, 680}) {
      draw(page, 72, y, 172, y);
    }
    draw(page, 72, 680, 72, 720);
    draw(page, 122, 680, 122, 700);
    draw(page, 172, 680, 172, 720);
  }
}
