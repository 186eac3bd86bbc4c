// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.draw;
import static org.kehoach.corpus.read.ReadFiles.pdf;
import static org.kehoach.corpus.read.ReadFiles.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Tables drawn in the ways that programs draw them, and tables not drawn at all.
class PdfTablesTest {

  private static final String PROSE = "Thuc hien Ke hoach phat trien ha tang so tinh";
  private static final double[] XS = {72, 172, 252, 352};
  private static final double[] YS = {720, 690, 660, 630};

  /// How a program draws a border of a cell, from one point to another.
  enum Border {
    STROKED {
      @Override
      void draw(PDPageContentStream page, double x1, double y1, double x2, double y2)
          throws IOException {
        ReadFiles.draw(page, x1, y1, x2, y2);
      }
    },
    THIN_RECTANGLE {
      @Override
      void draw(PDPageContentStream page, double x1, double y1, double x2, double y2)
          throws IOException {
        page.addRect(
            (float) x1, (float) y2, (float) Math.max(x2 - x1, 0.5), (float) Math.max(y1 - y2, 0.5));
        page.fill();
      }
    },
    DASHED {
      @Override
      void draw(PDPageContentStream page, double x1, double y1, double x2, double y2)
          throws IOException {
        page.setLineDashPattern(new float[] {3, 2}, 0);
        ReadFiles.draw(page, x1, y1, x2, y2);
      }
    },
    DRAWN_DASHES {
      @Override
      void draw(PDPageContentStream page, double x1, double y1, double x2, double y2)
          throws IOException {
        double length = Math.hypot(x2 - x1, y2 - y1);
        for (double at = 0; at < length; at += 9) {
          double end = Math.min(at + 5, length);
          ReadFiles.draw(
              page,
              x1 + (x2 - x1) * at / length,
              y1 + (y2 - y1) * at / length,
              x1 + (x2 - x1) * end / length,
              y1 + (y2 - y1) * end / length);
        }
      }
    },
    DOUBLED {
      @Override
      void draw(PDPageContentStream page, double x1, double y1, double x2, double y2)
          throws IOException {
        boolean across = y1 == y2;
        ReadFiles.draw(page, x1, y1, x2, y2);
        ReadFiles.draw(
            page,
            across ? x1 : x1 + 2,
            across ? y1 - 2 : y1,
            across ? x2 : x2 + 2,
            across ? y2 - 2 : y2);
      }
    };

    abstract void draw(PDPageContentStream page, double x1, double y1, double x2, double y2)
        throws IOException;
  }

  @ParameterizedTest
  @EnumSource(Border.class)
  void bordersOfEachCellMakeATable(Border border) throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                  cellBorders(page, border, row, column);
                }
              }
              words(page);
            });

    assertThat(cells(file)).containsExactlyElementsOf(expected());
  }

  @Test
  void aTableMayLieOnItsSide() throws IOException {
    byte[] file =
        pdf(
            page -> {
              page.transform(Matrix.getRotateInstance(Math.PI / 2, 792, 0));
              for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                  cellBorders(page, Border.STROKED, row, column);
                }
              }
              words(page);
            });

    assertThat(cells(file)).containsExactlyElementsOf(expected());
  }

  @Test
  void aTableMayHaveNoOuterRules() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (int i = 1; i < 3; i++) {
                draw(page, XS[0], YS[i], XS[3], YS[i]);
                draw(page, XS[i], YS[3], XS[i], YS[0]);
              }
              words(page);
            });

    assertThat(cells(file)).containsExactlyElementsOf(expected());
  }

  @Test
  void cellsMergedOverRowsAndColumnsAreOne() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (double y : YS) {
                draw(page, y == YS[1] ? XS[1] : XS[0], y, XS[3], y);
              }
              draw(page, XS[0], YS[3], XS[0], YS[0]);
              draw(page, XS[1], YS[3], XS[1], YS[0]);
              draw(page, XS[2], YS[3], XS[2], YS[1]);
              draw(page, XS[3], YS[3], XS[3], YS[0]);
              words(page);
            });

    assertThat(table(file).rows().getFirst().cells())
        .containsExactly(
            new Cell("o 0 0\no 1 0", 1, 2, false, false),
            new Cell("o 0 1 o 0 2", 2, 1, false, false));
    assertThat(table(file).rows().get(1).cells().getFirst().continued()).isTrue();
  }

  @Test
  void aSymbolSplitOverLinesOfACellIsOneAgain() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (double x : XS) {
                draw(page, x, YS[3], x, YS[0]);
              }
              draw(page, XS[0], YS[0], XS[3], YS[0]);
              draw(page, XS[0], YS[3], XS[3], YS[3]);
              write(page, XS[0] + 5, 700, "so 05/2026/TT");
              write(page, XS[0] + 5, 686, "-BYT");
              write(page, XS[1] + 5, 700, "Nghi quyet 57-");
              write(page, XS[1] + 5, 686, "NQ/TW");
              write(page, XS[2] + 5, 700, "hoac la mot Co/");
              write(page, XS[2] + 5, 686, "Khong");
            });

    assertThat(cells(file))
        .containsExactly("so 05/2026/TT-BYT", "Nghi quyet 57-NQ/TW", "hoac la mot Co/Khong");
  }

  @Test
  void whiteSpaceAlonePartsColumns() throws IOException {
    assertThat(cells(pdf(PdfTablesTest::words))).containsExactlyElementsOf(expected());
  }

  @Test
  void linesOfACellStandNearerThanRowsOfAnUnruledTable() throws IOException {
    byte[] file =
        pdf(
            page -> {
              words(page);
              write(page, XS[1] + 5, YS[0] - 34, "va tiep");
              write(page, XS[1] + 5, YS[1] - 34, "va nua");
            });

    assertThat(cells(file)).hasSize(9).contains("o 0 1 va tiep", "o 1 1 va nua", "o 2 2");
  }

  @Test
  void aRuleAcrossPartsRowsHoweverNearTheyStand() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 3; column++) {
                  write(page, XS[column] + 5, 700 - 14 * row, "o " + row + " " + column);
                }
              }
              draw(page, XS[0], 682, XS[3], 682);
              draw(page, XS[0], 668, XS[3], 668);
            });

    assertThat(table(file).rows()).hasSize(3);
  }

  @Test
  void anUnruledTableGoesOnWithOneRowOnTheNextPage() throws IOException {
    byte[] file =
        pdf(
            PdfTablesTest::words,
            page -> {
              for (int column = 0; column < 3; column++) {
                write(page, XS[column] + 5, 700, "sau " + column);
              }
            });

    assertThat(blocks(file)).hasSize(2).allMatch(Table.class::isInstance);
  }

  @Test
  void twoColumnsAndSignaturesAreNoTable() throws IOException {
    byte[] file =
        pdf(
            page -> {
              for (int row = 0; row < 6; row++) {
                write(page, 72, 700 - 14 * row, "- So ban nganh " + row + ";");
                write(page, 350, 700 - 14 * row, "CHU TICH " + row);
              }
              for (int column = 0; column < 3; column++) {
                write(page, 72 + 150 * column, 500, "NGUOI LAP");
                write(page, 72 + 150 * column, 440, "Ho Ten");
              }
            });

    assertThat(blocks(file)).isNotEmpty().allMatch(Line.class::isInstance);
  }

  @Test
  void stretchedProseIsNoTable() throws IOException {
    byte[] file =
        pdf(
            page -> {
              List<String> words = new ArrayList<>(List.of(PROSE.split(" ")));
              for (int line = 0; line < 5; line++) {
                double x = 72;
                for (String word : words) {
                  write(page, x, 700 - 14 * line, word);
                  x += 6 * word.length() + 14;
                }
                Collections.rotate(words, 1);
              }
            });

    assertThat(blocks(file)).isNotEmpty().allMatch(Line.class::isInstance);
  }

  private static void cellBorders(PDPageContentStream page, Border border, int row, int column)
      throws IOException {
    border.draw(page, XS[column], YS[row], XS[column + 1], YS[row]);
    border.draw(page, XS[column], YS[row + 1], XS[column + 1], YS[row + 1]);
    border.draw(page, XS[column], YS[row], XS[column], YS[row + 1]);
    border.draw(page, XS[column + 1], YS[row], XS[column + 1], YS[row + 1]);
  }

  private static void words(PDPageContentStream page) throws IOException {
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        write(page, XS[column] + 5, YS[row] - 20, "o %d %d".formatted(row, column));
      }
    }
  }

  private static List<String> expected() {
    return List.of("o 0 0", "o 0 1", "o 0 2", "o 1 0", "o 1 1", "o 1 2", "o 2 0", "o 2 1", "o 2 2");
  }

  private static List<String> cells(byte[] file) {
    return table(file).rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::text)
        .toList();
  }

  private static Table table(byte[] file) {
    return (Table) blocks(file).getFirst();
  }
}
