// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Plays a page's drawing commands and notes the letters and straight lines that they leave.
final class PdfPageEngine extends PDFGraphicsStreamEngine {

  private static final int COMMANDS_BETWEEN_CHECKS = 2000;
  private static final float BOLD_WEIGHT = 600;

  private final int page;
  private final PDRectangle box;
  private final PdfDirection shown;
  private final Deadline deadline;
  private final Map<PdfDirection, List<PdfGlyph>> glyphs = new EnumMap<>(PdfDirection.class);
  private final PdfPath path = new PdfPath();
  private boolean pictures;
  private int commands;

  private PdfPageEngine(PDPage page, int number, Deadline deadline) {
    super(page);
    this.page = number;
    this.box = page.getCropBox();
    this.shown = PdfDirection.shownAt(page.getRotation());
    this.deadline = deadline;
  }

  /// The marks on `page`.
  ///
  /// @param number of the page, 1-based
  /// @throws Deadline.TooSlowException where the deadline passes meanwhile
  static PdfMarks marks(PDPage page, int number, Deadline deadline) throws IOException {
    PdfPageEngine engine = new PdfPageEngine(page, number, deadline);
    engine.processPage(page);
    return engine.marks();
  }

  private PdfMarks marks() {
    PdfDirection direction =
        glyphs.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .map(Map.Entry::getKey)
            .orElse(PdfDirection.RIGHT);
    return new PdfMarks(
        glyphs.getOrDefault(direction, List.of()),
        path.rulings(direction, box.getWidth(), box.getHeight()),
        new PdfSheet(page, box.getWidth(), box.getHeight(), direction, shown),
        pictures);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++commands % COMMANDS_BETWEEN_CHECKS == 0) {
      deadline.check();
    }
    super.processOperator(operator, operands);
  }

  /// PDFBox passes over whatever goes wrong in a form that a page draws, also over the deadline.
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof Deadline.TooSlowException) {
      throw exception;
    }
    super.operatorException(operator, operands, exception);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    String text = unicode(font, code);
    if (text == null || text.isEmpty()) {
      return;
    }
    PdfDirection direction = PdfDirection.of(place.getScaleX(), place.getShearY());
    List<PdfGlyph> line = glyphs.computeIfAbsent(direction, d -> new ArrayList<>());
    if (isMark(text) && !line.isEmpty()) {
      line.add(line.removeLast().marked(text));
      return;
    }
    double x = place.getTranslateX() - box.getLowerLeftX();
    double y = place.getTranslateY() - box.getLowerLeftY();
    line.add(
        new PdfGlyph(
            text,
            direction.x(x, y, box.getWidth(), box.getHeight()),
            direction.y(x, y, box.getWidth(), box.getHeight()),
            displacement.getX() * Math.abs(place.getScalingFactorX()),
            Math.abs(place.getScalingFactorY()),
            isBold(font)));
  }

  /// A simple font without a table of its letters mostly uses the codes of Latin text.
  private static @Nullable String unicode(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null && font instanceof PDSimpleFont && code >= ' ') {
      return Character.toString(code);
    }
    return text;
  }

  private static boolean isMark(String text) {
    return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x - box.getLowerLeftX(), y - box.getLowerLeftY());
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x - box.getLowerLeftX(), y - box.getLowerLeftY());
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double(
        path.currentX() + box.getLowerLeftX(), path.currentY() + box.getLowerLeftY());
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.forget();
  }

  @Override
  public void strokePath() {
    path.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.stroke();
  }

  @Override
  public void drawImage(PDImage image) {
    pictures = true;
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
