// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.document.PageBox;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.PlacedWord;
import org.kehoach.corpus.ocr.DrawnPage;
import org.kehoach.corpus.ocr.Paper;

/// Where the words of a scan stand: where the same page with its text layer has them.
@Tag("slow")
class ScannedPlacesTest {

  private static final double NEAR = 3;
  private static final double WIDTH = PDRectangle.A4.getWidth();
  private static final double HEIGHT = PDRectangle.A4.getHeight();

  /// A word and the middle of its place.
  private record Place(String word, double x, double y, double length) {}

  @BeforeEach
  void scansCanBeRead() {
    ReadScans.assumeOcr();
  }

  private static List<Place> places(byte[] file) {
    List<Place> places = new ArrayList<>();
    for (PlacedText line : ReadScans.placed(ReadScans.text(file))) {
      for (PlacedWord word : line.words()) {
        PageBox box = word.box();
        places.add(
            new Place(
                line.toString().substring(word.span().start(), word.span().end()),
                box.x() + box.width() / 2,
                box.y() + box.height() / 2,
                Math.max(box.width(), box.height())));
      }
    }
    return places;
  }

  private static List<Place> drawn() throws IOException {
    return places(DrawnPage.pdf(ReadScans::plan));
  }

  /// Holds the places of `scanned` to those of the page as drawn, moved as the page was.
  private static void assertNear(byte[] scanned, AffineTransform move) throws IOException {
    List<Place> drawn = drawn();
    List<Place> read = places(scanned);
    assertThat(read.stream().map(Place::word))
        .containsExactlyElementsOf(drawn.stream().map(Place::word).toList());
    for (int i = 0; i < drawn.size(); i++) {
      Place expected = drawn.get(i);
      Place found = read.get(i);
      Point2D middle = move.transform(new Point2D.Double(expected.x, expected.y), null);
      assertThat(found.x).as("x of %s", found).isCloseTo(middle.getX(), within(NEAR));
      assertThat(found.y).as("y of %s", found).isCloseTo(middle.getY(), within(NEAR));
      assertThat(found.length).as("length of %s", found).isCloseTo(expected.length, within(NEAR));
    }
  }

  @Test
  void onAStraightPage() throws IOException {
    assertNear(ReadScans.scan(ReadScans::plan), new AffineTransform());
  }

  @ParameterizedTest(name = "{0} degrees")
  @ValueSource(doubles = {0.7, -1.5})
  void onAPageAskew(double degrees) throws IOException {
    BufferedImage askew = Paper.askew(DrawnPage.picture(ReadScans::plan), degrees);

    assertNear(
        DrawnPage.pdf(page -> page.picture(askew)),
        AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2, HEIGHT / 2));
  }

  /// Where points of an upright page are on the page turned clockwise.
  private static AffineTransform turn(int quarters) {
    AffineTransform turn =
        switch (quarters) {
          case 1 -> AffineTransform.getTranslateInstance(HEIGHT, 0);
          case 2 -> AffineTransform.getTranslateInstance(WIDTH, HEIGHT);
          default -> AffineTransform.getTranslateInstance(0, WIDTH);
        };
    turn.quadrantRotate(quarters);
    return turn;
  }

  @ParameterizedTest(name = "{0} quarters")
  @ValueSource(ints = {1, 2, 3})
  void onAPageThatLiesOnItsSideOrHead(int quarters) throws IOException {
    BufferedImage turned = Paper.turned(DrawnPage.picture(ReadScans::plan), quarters);

    assertNear(
        DrawnPage.pdf(
            page -> {
              if (quarters != 2) {
                page.landscape();
              }
              page.picture(turned);
            }),
        turn(quarters));
  }

  @ParameterizedTest(name = "{0} degrees")
  @ValueSource(ints = {90, 180, 270})
  void onAPageThatIsShownUprightByItsRotation(int degrees) throws IOException {
    int quarters = 4 - degrees / 90;
    BufferedImage turned = Paper.turned(DrawnPage.picture(ReadScans::plan), quarters);

    assertNear(
        DrawnPage.pdf(
            page -> {
              if (quarters != 2) {
                page.landscape();
              }
              page.picture(turned);
              page.shownTurned(degrees);
            }),
        new AffineTransform());
  }

  @Test
  void onAPageThatItsRotationLaysOnItsSide() throws IOException {
    BufferedImage upright = DrawnPage.picture(ReadScans::plan);

    assertNear(
        DrawnPage.pdf(
            page -> {
              page.picture(upright);
              page.shownTurned(90);
            }),
        turn(1));
  }
}
