// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.kehoach.corpus.document.Source;

/// Reads workbooks of Excel 97-2003 (XLS) with Apache POI, as [XlsxReader] reads those of today.
final class XlsReader implements DocumentReader {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(ContainerType.XLS);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      List<SourceBlock> blocks = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          blocks.addAll(SheetBlocks.of(cells(workbook, workbook.getSheetAt(i))));
        }
      }
      return new ReadResult.Read(new SourceText(file, blocks, List.of()));
    } catch (EncryptedDocumentException e) {
      return new ReadResult.Unreadable(
          "The file is protected by a password.",
          "Open it, save it without the password and run again.");
    } catch (OldExcelFormatException e) {
      return new ReadResult.Unsupported(
          "The file is a workbook of Excel 95 or older, which Kehoach does not read.",
          "Open it in Excel or LibreOffice and save it as XLSX.");
    } catch (IOException | RuntimeException e) {
      throw new IOException("The Excel file is cut off or damaged.", e);
    }
  }

  private static SheetCells cells(HSSFWorkbook workbook, HSSFSheet sheet) {
    DataFormatter formatter = new DataFormatter(XlsxSheet.VIETNAMESE);
    formatter.setUseCachedValuesForFormulaCells(true);
    SheetCells cells = new SheetCells();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (!row.getZeroHeight() && !sheet.isColumnHidden(cell.getColumnIndex())) {
          boolean bold = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold();
          cells.put(
              cell.getRowIndex(), cell.getColumnIndex(), formatter.formatCellValue(cell), bold);
        }
      }
    }
    sheet
        .getMergedRegions()
        .forEach(
            range ->
                cells.merge(
                    range.getFirstRow(),
                    range.getLastRow(),
                    range.getFirstColumn(),
                    range.getLastColumn()));
    return cells;
  }
}
