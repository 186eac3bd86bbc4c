// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Plays a page's drawing commands and notes the letters and straight lines that they leave.
final class PdfPageEngine extends PDFGraphicsStreamEngine {

  private static final int COMMANDS_BETWEEN_CHECKS = 2000;
  private static final float BOLD_WEIGHT = 600;

  /// The height of a letter in font sizes.
  private static final float HEIGHT = 0.7f;

  private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");
  private static final int WHITE = 0xF8;

  /// How far, as a tangent, text may lean; watermarks run from corner to corner.
  private static final double MOST_SLANT = 0.15;

  /// So many curves on a page may be letters that are drawn as shapes.
  private static final int MANY_CURVES = 500;

  /// The kinds of form fields that are filled in with text.
  private static final Set<String> WRITTEN_FIELDS = Set.of("Tx", "Ch");

  private final int page;
  private final PDRectangle box;
  private final PdfDirection shown;
  private final Deadline deadline;
  private final PdfLetters letters = new PdfLetters();
  private final PdfPath path = new PdfPath();
  private final PdfPaint paint;
  private PdfPictures pictures = PdfPictures.NONE;
  private int curves;
  private int commands;

  /// Most letters have the colour of the one before, and to ask for its parts takes long.
  private @Nullable PDColor lastColor;

  private boolean lastIsWhite;

  private PdfPageEngine(PDPage page, int number, Deadline deadline) {
    super(page);
    this.page = number;
    this.box = page.getCropBox();
    this.paint =
        new PdfPaint(
            new Rectangle2D.Double(
                box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
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
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (isText(annotation)) {
        engine.showAnnotation(annotation);
      }
    }
    return engine.marks();
  }

  /// Whether an annotation shows text that was written into the document after it was made: in a
  /// form's field or a text box. Signatures, links and reviewers' notes do not.
  private static boolean isText(PDAnnotation annotation) {
    if (annotation.isHidden() || annotation.isNoView()) {
      return false;
    }
    if (annotation instanceof PDAnnotationWidget widget) {
      return WRITTEN_FIELDS.contains(fieldType(widget));
    }
    return PDAnnotationFreeText.SUB_TYPE.equals(annotation.getSubtype());
  }

  /// Whether an annotation shows who signed the file.
  static boolean isSignature(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationWidget widget && fieldType(widget).equals("Sig");
  }

  private static String fieldType(PDAnnotationWidget widget) {
    COSDictionary field = widget.getCOSObject();
    COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
    String type = field.getNameAsString(COSName.FT);
    String inherited = parent == null ? null : parent.getNameAsString(COSName.FT);
    return String.valueOf(type == null ? inherited : type);
  }

  private PdfMarks marks() {
    Map<PdfDirection, List<PdfGlyph>> all = letters.byDirection(pictures.share() > 0);
    PdfDirection direction = PdfLetters.main(all);
    List<PdfMarks.Turned> turned = new ArrayList<>();
    all.forEach(
        (other, glyphs) -> {
          if (other != direction) {
            glyphs.forEach(glyph -> turned.add(turned(glyph, direction)));
          }
        });
    return new PdfMarks(
        all.getOrDefault(direction, List.of()),
        turned,
        path.rulings(direction, box.getWidth(), box.getHeight()),
        new PdfSheet(page, box.getWidth(), box.getHeight(), direction, shown),
        curves > MANY_CURVES ? PdfPictures.OUTLINES : pictures);
  }

  private PdfMarks.Turned turned(PdfGlyph glyph, PdfDirection page) {
    PdfDirection own = glyph.direction();
    double x = own.writtenX(glyph.middle(), glyph.y(), box.getWidth(), box.getHeight());
    double y = own.writtenY(glyph.middle(), glyph.y(), box.getWidth(), box.getHeight());
    return new PdfMarks.Turned(
        glyph,
        page.x(x, y, box.getWidth(), box.getHeight()),
        page.y(x, y, box.getWidth(), box.getHeight()));
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
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = unicode(font, code);
    if (text == null || text.isEmpty()) {
      return;
    }
    double along = Math.max(Math.abs(place.getScaleX()), Math.abs(place.getShearY()));
    double across = Math.min(Math.abs(place.getScaleX()), Math.abs(place.getShearY()));
    if (across > MOST_SLANT * along) {
      return;
    }
    PdfDirection direction = PdfDirection.of(place.getScaleX(), place.getShearY());
    double x = place.getTranslateX() - box.getLowerLeftX();
    double y = place.getTranslateY() - box.getLowerLeftY();
    PdfGlyph glyph =
        new PdfGlyph(
            text,
            direction,
            direction.x(x, y, box.getWidth(), box.getHeight()),
            direction.y(x, y, box.getWidth(), box.getHeight()),
            displacement.getX() * Math.abs(place.getScalingFactorX()),
            Math.abs(place.getScalingFactorY()),
            isBold(font),
            String.valueOf(font.getName()));
    letters.add(glyph, isVisible(place, displacement.getX()));
  }

  private boolean isVisible(Matrix place, float advance) throws IOException {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER) {
      return false;
    }
    boolean white = mode == RenderingMode.FILL && isWhite(state.getNonStrokingColor());
    return paint.shows(area(place, advance), white);
  }

  /// The rectangle around a letter.
  private static Rectangle2D area(Matrix place, float advance) {
    double alongX = advance * place.getScaleX();
    double alongY = advance * place.getShearY();
    double upX = HEIGHT * place.getShearX();
    double upY = HEIGHT * place.getScaleY();
    return new Rectangle2D.Double(
        place.getTranslateX() + Math.min(0, alongX) + Math.min(0, upX),
        place.getTranslateY() + Math.min(0, alongY) + Math.min(0, upY),
        Math.abs(alongX) + Math.abs(upX),
        Math.abs(alongY) + Math.abs(upY));
  }

  private boolean isWhite(PDColor color) throws IOException {
    if (color != lastColor) {
      int rgb = color.isPattern() ? 0 : color.toRGB();
      lastIsWhite =
          (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
      lastColor = color;
    }
    return lastIsWhite;
  }

  /// A simple font without a table of its letters mostly uses the codes of Latin text.
  private static @Nullable String unicode(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null && font instanceof PDSimpleFont && code >= ' ') {
      return Character.toString(code);
    }
    return text == null ? null : LIGATURE.matcher(text).replaceAll(PdfPageEngine::letters);
  }

  private static String letters(MatchResult ligature) {
    return Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC);
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
    paint.reach(x, y);
    path.moveTo(x - box.getLowerLeftX(), y - box.getLowerLeftY());
  }

  @Override
  public void lineTo(float x, float y) {
    paint.reach(x, y);
    path.lineTo(x - box.getLowerLeftX(), y - box.getLowerLeftY());
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paint.reach(x1, y1);
    paint.reach(x2, y2);
    curves++;
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
    paint.endPath(false);
    path.forget();
  }

  @Override
  public void strokePath() {
    paint.endPath(false);
    path.stroke();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    paint.endPath(!isWhite(getGraphicsState().getNonStrokingColor()));
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    paint.endPath(!isWhite(getGraphicsState().getNonStrokingColor()));
    path.stroke();
  }

  @Override
  public void drawImage(PDImage image) {
    Rectangle2D area =
        area(new PDRectangle(1, 1), getGraphicsState().getCurrentTransformationMatrix());
    pictures =
        pictures.and(
            image.getWidth(),
            image.getHeight(),
            area.getWidth(),
            area.getHeight(),
            box.getWidth() * box.getHeight());
    paint.paint(area);
  }

  @Override
  public void clip(int windingRule) {
    paint.clip();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    paint.paintAll();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    paint.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    paint.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    int depth = enter(form);
    super.showForm(form);
    paint.restoreTo(depth);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    int depth = enter(group);
    super.showTransparencyGroup(group);
    paint.restoreTo(depth);
  }

  /// Bounds what follows to the form's own box.
  private int enter(PDFormXObject form) {
    int depth = paint.depth();
    paint.save();
    if (form.getBBox() != null) {
      Matrix matrix =
          Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
      paint.clipTo(area(form.getBBox(), matrix));
    }
    return depth;
  }

  private static Rectangle2D area(PDRectangle box, Matrix matrix) {
    return box.transform(matrix).getBounds2D();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    letters.beginContent(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
  }

  @Override
  public void endMarkedContentSequence() {
    letters.endContent();
  }
}
