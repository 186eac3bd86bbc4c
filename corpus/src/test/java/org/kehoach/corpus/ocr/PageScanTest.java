// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kehoach.corpus.ocr.DrawnPage.pixels;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PageScanTest {

  private static final String LINE = "Phát triển hạ tầng số, kinh tế số và xã hội số của tỉnh";
  private static final int NEAR = pixels(2);

  private static PageScan scan(BufferedImage picture) {
    return new PageScan(picture, DrawnPage.RESOLUTION, 0);
  }

  private static List<PixelBox> ink(DrawnPage.Drawing drawing) throws IOException {
    try (PageScan scan = scan(DrawnPage.picture(drawing))) {
      return scan.ink();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, -0.7, 0})
  void aPageAskewIsSetStraight(double degrees) throws IOException {
    BufferedImage straight =
        DrawnPage.picture(page -> page.texts(70, 80, 13, LINE, LINE, LINE, LINE, LINE));

    try (PageScan scan = scan(Paper.askew(straight, degrees))) {
      assertThat(scan.tilt()).isCloseTo(-degrees, within(0.1));
    }
  }

  @ParameterizedTest(name = "grain of {0}")
  @ValueSource(doubles = {0, 12})
  void thinGreyRulesAcrossAndDownAreFound(double grain) throws IOException {
    double[] across = {100, 118, 160, 200};
    double[] down = {70, 200, 420};
    BufferedImage table =
        DrawnPage.picture(
            page -> {
              for (double y : across) {
                page.rule(70, y, 420, y, 0.4, 0.45);
              }
              for (double x : down) {
                page.rule(x, 100, x, 200, 0.4, 0.45);
              }
              page.text(80, 114, 12, "Chỉ tiêu");
              page.text(210, 114, 12, "Đơn vị");
            });

    try (PageScan scan = scan(grain == 0 ? table : Paper.grainy(table, grain))) {
      for (double y : across) {
        assertThat(covered(scan, true, pixels(y), pixels(70), pixels(420))).isGreaterThan(0.95);
      }
      for (double x : down) {
        assertThat(covered(scan, false, pixels(x), pixels(100), pixels(200))).isGreaterThan(0.95);
      }
      assertThat(scan.rules())
          .allMatch(
              rule ->
                  Stream.of(70.0, 200.0, 420.0, 100.0, 118.0, 160.0)
                      .anyMatch(at -> Math.abs(pixels(at) - middle(rule)) <= NEAR));
    }
  }

  @Test
  void aLettersStemThatStandsOnARuleIsNoRuleAndARowOfOneLineHasAll() throws IOException {
    BufferedImage table =
        DrawnPage.picture(
            page -> {
              page.grid(new double[] {70, 200, 420}, new double[] {100, 113, 160});
              page.rule(130, 100, 130, 113);
              page.rule(300, 147, 300, 160, 0.8, 0);
            });

    try (PageScan scan = scan(table)) {
      assertThat(covered(scan, false, pixels(300), pixels(147), pixels(160))).isZero();
      assertThat(covered(scan, false, pixels(130), pixels(100), pixels(113))).isGreaterThan(0.8);
      assertThat(covered(scan, false, pixels(200), pixels(100), pixels(160))).isGreaterThan(0.95);
    }
  }

  /// The share of a rule from `from` to `to` at `place` that was found.
  private static double covered(PageScan scan, boolean across, int place, int from, int to) {
    int length =
        scan.rules().stream()
            .filter(rule -> rule.across() == across && Math.abs(middle(rule) - place) <= NEAR)
            .mapToInt(rule -> across ? rule.box().width() : rule.box().height())
            .sum();
    return (double) length / (to - from);
  }

  private static int middle(PixelRule rule) {
    PixelBox box = rule.box();
    return rule.across() ? (box.top() + box.bottom()) / 2 : (box.left() + box.right()) / 2;
  }

  @Test
  void lettersOfATableKeepTheirInkWhenItsRulesAreTakenOff() throws IOException {
    List<PixelBox> free = ink(page -> page.text(80, 114, 12, "Chỉ tiêu 1.250"));
    List<PixelBox> ruled =
        ink(
            page -> {
              page.grid(new double[] {70, 200, 420}, new double[] {100, 120, 160});
              page.text(80, 114, 12, "Chỉ tiêu 1.250");
            });

    assertThat(ruled)
        .hasSameSizeAs(free)
        .allMatch(box -> free.stream().anyMatch(other -> isNearly(box, other)));
  }

  /// Where the paper has more ink, the threshold may be a little different.
  private static boolean isNearly(PixelBox box, PixelBox other) {
    return Math.abs(box.left() - other.left()) <= 1
        && Math.abs(box.top() - other.top()) <= 1
        && Math.abs(box.right() - other.right()) <= 1
        && Math.abs(box.bottom() - other.bottom()) <= 1;
  }

  @Test
  void aRedStampOverTextLeavesTheTextsInkAndTakesTheStamps() throws IOException {
    List<PixelBox> plain = ink(page -> page.text(70, 100, 13, LINE));
    List<PixelBox> stamped =
        ink(
            page -> {
              page.disc(150, 95, 40, 0.9f, 0.1f, 0.15f);
              page.text(70, 100, 13, LINE);
            });

    assertThat(PixelBox.around(stamped)).isEqualTo(PixelBox.around(plain));
    assertThat(stamped).hasSameSizeAs(plain);
  }

  @Test
  void dotsOfLettersAndFullStopsAreInk() throws IOException {
    assertThat(ink(page -> page.text(70, 100, 13, "i."))).hasSize(3);
  }

  @Test
  void dustFarFromLettersIsNoInk() throws IOException {
    DrawnPage.Drawing text = page -> page.text(70, 100, 13, LINE);

    assertThat(
            ink(
                page -> {
                  text.on(page);
                  page.disc(300, 400, 0.8, 0, 0, 0);
                  page.disc(303, 402, 0.6, 0, 0, 0);
                  page.disc(120, 94, 0.2, 0, 0, 0);
                }))
        .containsExactlyInAnyOrderElementsOf(ink(text));
  }

  @Test
  void anEmptyPageHasNoInkForAllItsGrain() throws IOException {
    BufferedImage empty = DrawnPage.picture(page -> {});

    try (PageScan scan = scan(Paper.grainy(empty, 12))) {
      assertThat(scan.ink()).isEmpty();
      assertThat(scan.rules()).isEmpty();
      assertThat(scan.tilt()).isZero();
    }
  }

  @Test
  void aPageOnItsSideIsTurnedFirst() throws IOException {
    BufferedImage upright = DrawnPage.picture(page -> page.text(70, 100, 13, LINE));

    try (PageScan straight = scan(upright);
        PageScan turned = new PageScan(Paper.turned(upright, 3), DrawnPage.RESOLUTION, 1)) {
      assertThat(turned.width()).isEqualTo(upright.getWidth());
      assertThat(turned.ink()).containsExactlyInAnyOrderElementsOf(straight.ink());
    }
  }
}
