// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
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

/// Takes the cells and the merged ranges out of the part of an XLSX file that holds one sheet.
final class XlsxSheet extends XSSFSheetXMLHandler {

  /// Plans write "1.250,5", whatever language the workbook was made in.
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private final SheetCells cells;

  private XlsxSheet(StylesTable styles, ReadOnlySharedStringsTable strings, SheetCells cells) {
    super(styles, null, strings, new Filler(cells), new DataFormatter(VIETNAMESE), false);
    this.cells = cells;
  }

  static SheetCells read(InputStream part, ReadOnlySharedStringsTable strings, StylesTable styles)
      throws IOException, SAXException, ParserConfigurationException {
    SheetCells cells = new SheetCells();
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(new XlsxSheet(styles, strings, cells));
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
    super.startElement(uri, localName, qualifiedName, attributes);
  }

  /// A cell that names no place stands behind the one before it.
  private static final class Filler implements SheetContentsHandler {

    private final SheetCells cells;
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
      if (shown != null) {
        cells.put(row, column, shown);
      }
    }
  }
}
