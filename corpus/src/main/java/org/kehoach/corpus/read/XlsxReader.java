// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.xmlbeans.XmlException;
import org.kehoach.corpus.document.Source;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.SAXException;

/// Reads Excel workbooks (XLSX), which plans have as appendices, with Apache POI: of each sheet
/// that is shown the lines around its tables, and the tables without hidden rows and columns, with
/// the numbers as Excel shows them in Vietnamese.
///
/// Row by row, because POI's `XSSFWorkbook` takes many times a file's size in memory.
final class XlsxReader implements DocumentReader {

  private static final ReadResult STRICT =
      new ReadResult.Unsupported(
          "The Excel file is in the strict form of Office Open XML, which Kehoach does not read.",
          "Open it in Excel or LibreOffice and save it as an ordinary workbook (XLSX).");

  private final ReadSettings settings;

  XlsxReader(ReadSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(ContainerType.XLSX);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    OfficeParts parts = null;
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      parts = new OfficeParts(zip, settings.maxUnpackedBytes());
      OPCPackage workbook = OPCPackage.open(parts);
      return isStrict(workbook)
          ? STRICT
          : new ReadResult.Read(new SourceText(file, blocks(workbook), List.of()));
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | XmlException
        | ParserConfigurationException
        | RuntimeException e) {
      throw new IOException(
          parts != null && parts.isFull()
              ? "The Excel file unfolds to more than %d MiB."
                  .formatted(settings.maxUnpackedBytes() >> 20)
              : "The Excel file is cut off or damaged.",
          e);
    }
  }

  private static boolean isStrict(OPCPackage workbook) {
    return !workbook
        .getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
        .isEmpty();
  }

  private static List<SourceBlock> blocks(OPCPackage file)
      throws IOException,
          OpenXML4JException,
          SAXException,
          XmlException,
          ParserConfigurationException {
    XSSFReader workbook = new XSSFReader(file);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
    StylesTable styles = workbook.getStylesTable();
    Set<String> hidden = hidden(workbook);
    List<SourceBlock> blocks = new ArrayList<>();
    SheetIterator sheets = (SheetIterator) workbook.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        if (!hidden.contains(sheets.getSheetName())) {
          blocks.addAll(SheetBlocks.of(XlsxSheet.read(sheet, strings, styles)));
        }
      }
    }
    return blocks;
  }

  private static Set<String> hidden(XSSFReader workbook)
      throws IOException, OpenXML4JException, XmlException {
    Set<String> hidden = new HashSet<>();
    try (InputStream part = workbook.getWorkbookData()) {
      for (CTSheet sheet :
          WorkbookDocument.Factory.parse(part, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
              .getWorkbook()
              .getSheets()
              .getSheetList()) {
        if (sheet.getState() != null && sheet.getState() != STSheetState.VISIBLE) {
          hidden.add(sheet.getName());
        }
      }
    }
    return hidden;
  }
}
