// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/// The picture of a page made ready to be read: ink of a colour taken off, set straight, the rules
/// on it found and taken off as well, and what ink is left.
public final class PageScan implements AutoCloseable {

  /// Tilts below this, in degrees, are left: turning blurs letters more than it helps.
  private static final double LEAST_TILT = 0.1;

  /// How sure Leptonica must be of a tilt.
  private static final double SURE_TILT = 3;

  /// The shortest rules that are looked for, in inches: longer than any stroke of a letter.
  private static final double SHORTEST_ACROSS = 0.4;

  private static final double SHORTEST_DOWN = 0.25;

  /// The shortest where it goes from one across to the next, as beside a table's row of one line.
  private static final double SHORTEST_BETWEEN = 0.13;

  /// The thickest rule, in inches.
  private static final double THICKEST = 0.04;

  /// How near, in pixels, rules that meet come to each other.
  private static final int TOUCH = 3;

  /// How much darker than the paper a rule is at least, of 255; thin ones are drawn in grey.
  private static final int CONTRAST = 30;

  /// How far around a rule its shadow is taken off with it, in pixels.
  private static final int SHADOW = 1;

  /// Ink that is nowhere larger than this, in inches, is dust.
  private static final double DUST = 0.01;

  /// Ink that is nowhere larger than this, in inches, is a dot, or dust where no letter is near.
  private static final double DOT = 0.03;

  private static final double NEAR_A_LETTER = 0.12;

  /// How far around ink its edge is still grey, in pixels.
  private static final int BLUR = 2;

  private final PIX grey;
  private final int resolution;
  private final double tilt;
  private final List<PixelRule> rules = new ArrayList<>();
  private final List<PixelBox> ink;

  /// Makes a page's picture ready.
  ///
  /// @param resolution in pixels per inch
  /// @param quarterTurns how often the picture is first turned clockwise by 90 degrees
  public PageScan(BufferedImage picture, int resolution, int quarterTurns) {
    Picture shown = Picture.withoutColour(picture);
    this.resolution = resolution;
    try (Pictures used = new Pictures()) {
      PIX turned = leptonica.pixRotateOrth(used.add(shown.grey()), quarterTurns);
      tilt = tilt(used.add(leptonica.pixThresholdToBinary(turned, shown.threshold())));
      grey = tilt == 0 ? turned : straightened(used.add(turned), tilt);
      leptonica.pixSetResolution(grey, resolution, resolution);
      PIX binary = used.add(leptonica.pixThresholdToBinary(grey, shown.threshold()));
      PIX across = used.add(lines(true, shown.paper()));
      PIX down = used.add(lines(false, shown.paper()));
      boxes(across).forEach(rule -> rules.add(new PixelRule(true, rule)));
      noteRulesDown(down);
      takeOff(across, binary);
      takeOff(down, binary);
      ink = withoutDust(boxes(binary));
    }
  }

  /// Pictures that are needed only while a page is made ready.
  private static final class Pictures implements AutoCloseable {
    private final List<PIX> all = new ArrayList<>();

    PIX add(PIX picture) {
      all.add(picture);
      return picture;
    }

    @Override
    public void close() {
      all.forEach(leptonica::pixDestroy);
    }
  }

  private static double tilt(PIX binary) {
    float[] angle = new float[1];
    float[] sureness = new float[1];
    boolean found = leptonica.pixFindSkew(binary, angle, sureness) == 0;
    boolean sure = found && sureness[0] >= SURE_TILT && Math.abs(angle[0]) >= LEAST_TILT;
    return sure ? angle[0] : 0;
  }

  private static PIX straightened(PIX tilted, double degrees) {
    return leptonica.pixRotate(
        tilted,
        (float) Math.toRadians(degrees),
        leptonica.L_ROTATE_AREA_MAP,
        leptonica.L_BRING_IN_WHITE,
        0,
        0);
  }

  /// The thin straight lines on the page: what is dark for the whole length of a rule, with a pixel
  /// to either side to bear with grain and a rest of tilt.
  private PIX lines(boolean across, int paper) {
    int length = 1 | (int) ((across ? SHORTEST_ACROSS : SHORTEST_BETWEEN) * resolution);
    int thickest = (int) Math.ceil(THICKEST * resolution);
    try (Pictures used = new Pictures()) {
      PIX darkest = used.add(leptonica.pixErodeGray(grey, across ? 1 : 3, across ? 3 : 1));
      PIX runs =
          used.add(leptonica.pixCloseGray(darkest, across ? length : 1, across ? 1 : length));
      PIX lines = leptonica.pixThresholdToBinary(runs, paper - CONTRAST);
      PIX areas =
          used.add(
              leptonica.pixOpenBrick(null, lines, across ? 1 : thickest, across ? thickest : 1));
      return leptonica.pixSubtract(lines, lines, areas);
    }
  }

  /// Notes the rules in `lines`, and clears the rest, which are strokes of letters: what is short,
  /// goes from no rule across to another, and is no piece of a longer rule that one crosses.
  private void noteRulesDown(PIX lines) {
    List<PixelBox> across = rules.stream().map(PixelRule::box).toList();
    List<PixelBox> all = boxes(lines);
    List<PixelBox> longer =
        all.stream().filter(line -> line.height() >= SHORTEST_DOWN * resolution).toList();
    for (PixelBox line : all) {
      boolean above = meets(across, line, line.top());
      boolean below = meets(across, line, line.bottom());
      boolean inLine = longer.stream().anyMatch(other -> isInLine(line, other));
      if (inLine && (above || below || longer.contains(line)) || above && below) {
        rules.add(new PixelRule(false, line));
      } else {
        leptonica.pixRasterop(
            lines,
            line.left(),
            line.top(),
            line.width(),
            line.height(),
            leptonica.PIX_CLR,
            null,
            0,
            0);
      }
    }
  }

  private static boolean meets(List<PixelBox> across, PixelBox line, int y) {
    PixelBox end = new PixelBox(line.left(), y, line.right(), y).grown(TOUCH);
    return across.stream().anyMatch(end::meets);
  }

  private static boolean isInLine(PixelBox line, PixelBox other) {
    return Math.abs(line.left() + line.right() - other.left() - other.right()) <= 2 * TOUCH;
  }

  private void takeOff(PIX lines, PIX binary) {
    PIX shadow = leptonica.pixDilateBrick(null, lines, 2 * SHADOW + 1, 2 * SHADOW + 1);
    leptonica.pixSetMasked(grey, shadow, 0xFF);
    leptonica.pixSubtract(binary, binary, shadow);
    leptonica.pixDestroy(shadow);
  }

  private List<PixelBox> withoutDust(List<PixelBox> all) {
    NearInk letters = new NearInk((int) (NEAR_A_LETTER * resolution));
    List<PixelBox> dots = new ArrayList<>();
    List<PixelBox> kept = new ArrayList<>();
    for (PixelBox box : all) {
      int size = Math.max(box.width(), box.height());
      if (size > DOT * resolution) {
        letters.add(box);
        kept.add(box);
      } else if (size > DUST * resolution) {
        dots.add(box);
      }
    }
    dots.stream().filter(letters::isNear).forEach(kept::add);
    return List.copyOf(kept);
  }

  private static List<PixelBox> boxes(PIX binary) {
    BOXA found = leptonica.pixConnCompBB(binary, 8);
    int count = leptonica.boxaGetCount(found);
    List<PixelBox> boxes = new ArrayList<>(count);
    int[][] place = new int[4][1];
    for (int i = 0; i < count; i++) {
      leptonica.boxaGetBoxGeometry(found, i, place[0], place[1], place[2], place[3]);
      int left = place[0][0];
      int top = place[1][0];
      boxes.add(new PixelBox(left, top, left + place[2][0], top + place[3][0]));
    }
    leptonica.boxaDestroy(found);
    return boxes;
  }

  public int resolution() {
    return resolution;
  }

  public int width() {
    return leptonica.pixGetWidth(grey);
  }

  public int height() {
    return leptonica.pixGetHeight(grey);
  }

  /// By how many degrees the page was turned clockwise around its middle to set it straight.
  public double tilt() {
    return tilt;
  }

  /// The straight rules on the page, in pieces where they are broken.
  public List<PixelRule> rules() {
    return List.copyOf(rules);
  }

  /// The boxes around each connected piece of ink that is neither rule nor dust.
  public List<PixelBox> ink() {
    return ink;
  }

  /// A picture of `area` with nothing on it but some of the page's ink, to be destroyed by the
  /// caller.
  PIX picture(PixelBox area, List<PixelBox> ink) {
    PIX picture = leptonica.pixCreate(area.width(), area.height(), 8);
    leptonica.pixSetAll(picture);
    leptonica.pixSetResolution(picture, resolution, resolution);
    for (PixelBox box : ink) {
      PixelBox blurred = box.grown(BLUR);
      leptonica.pixRasterop(
          picture,
          blurred.left() - area.left(),
          blurred.top() - area.top(),
          blurred.width(),
          blurred.height(),
          leptonica.PIX_SRC,
          grey,
          blurred.left(),
          blurred.top());
    }
    return picture;
  }

  @Override
  public void close() {
    leptonica.pixDestroy(grey);
  }
}
