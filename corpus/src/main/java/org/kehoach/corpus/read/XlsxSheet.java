// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Takes the cells that are shown and the merged ranges out of the part of an XLSX file that holds
/// one sheet.
final class XlsxSheet extends XSSFSheetXMLHandler {

  /// Plans write "1.250,5", whatever language the workbook was made in.
  static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private static final int MOST_COLUMNS = 16_384;

  private final StylesTable styles;
  private final SheetCells cells;
  private final Filler filler;

  private XlsxSheet(
      StylesTable styles, ReadOnlySharedStringsTable strings, SheetCells cells, Filler filler) {
    super(styles, null, strings, filler, new DataFormatter(VIETNAMESE), false);
    this.styles = styles;
    this.cells = cells;
    this.filler = filler;
  }

  static SheetCells read(InputStream part, ReadOnlySharedStringsTable strings, StylesTable styles)
      throws IOException, SAXException, ParserConfigurationException {
    SheetCells cells = new SheetCells();
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(new XlsxSheet(styles, strings, cells, new Filler(cells)));
    reader.parse(new InputSource(part));
    return cells;
  }

  @Override
  public void startElement(
      String uri, String localName, String qualifiedName, Attributes attributes)
      throws SAXException {
    String range = attributes.getValue("ref");
    if (localName.equals("mergeCell") && range != null) {
      CellRangeAddress merged = CellRangeAddress.valueOf(range);
      cells.merge(
          merged.getFirstRow(),
          merged.getLastRow(),
          merged.getFirstColumn(),
          merged.getLastColumn());
    }
    switch (localName) {
      case "row" -> filler.hiddenRow = isOn(attributes.getValue("hidden"));
      case "col" -> {
        if (isOn(attributes.getValue("hidden"))) {
          filler.hiddenColumns.set(
              whole(attributes, "min") - 1, Math.min(whole(attributes, "max"), MOST_COLUMNS));
        }
      }
      case "c" -> filler.bold = styles.getStyleAt(whole(attributes, "s")).getFont().getBold();
      default -> {}
    }
    super.startElement(uri, localName, qualifiedName, attributes);
  }

  private static boolean isOn(@Nullable String value) {
    return value != null && (value.equals("1") || value.equals("true"));
  }

  private static int whole(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? 0 : WordXml.whole(value, 0);
  }

  /// A cell that names no place stands behind the one before it.
  private static final class Filler implements SheetContentsHandler {

    private final SheetCells cells;
    private final BitSet hiddenColumns = new BitSet();
    private boolean hiddenRow;
    private boolean bold;
    private int row;
    private int column;

    Filler(SheetCells cells) {
      this.cells = cells;
    }

    @Override
    public void startRow(int number) {
      row = number;
      column = -1;
    }

    @Override
    public void endRow(int number) {}

    @Override
    public void cell(
        @Nullable String place, @Nullable String shown, @Nullable XSSFComment comment) {
      column = place == null ? column + 1 : new CellReference(place).getCol();
      if (shown != null && !hiddenRow && !hiddenColumns.get(column)) {
        cells.put(row, column, shown, bold);
      }
    }
  }
}
