// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.util.List;
import java.util.Locale;

/// Writes tables as a flat OpenDocument text, which LibreOffice turns into other formats: with a
/// running head and page numbers, on upright or landscape pages, ruled in different ways.
final class FlatOdt {

  /// How a table's cells are parted.
  enum Rules {
    SINGLE("0.5pt solid #000000"),
    DOUBLE("2.5pt double #000000"),
    DASHED("0.75pt dashed #000000"),
    DOTTED("1pt dotted #000000"),
    INNER("0.5pt solid #000000"),
    ACROSS("0.5pt solid #000000"),
    SHADED("none"),
    NONE("none");

    private final String line;

    Rules(String line) {
      this.line = line;
    }

    /// Whether the page shows which cells are merged over rows.
    boolean showMergedRows() {
      return this != ACROSS && this != SHADED && this != NONE;
    }

    private String borders(boolean top, boolean left) {
      String sides =
          switch (this) {
            case INNER -> (top ? "" : side("top")) + (left ? "" : side("left"));
            case ACROSS -> side("top") + side("bottom");
            default -> "fo:border='%s'".formatted(line);
          };
      return sides + (this == SHADED && !top ? " fo:background-color='#dde6f0'" : "");
    }

    private String side(String name) {
      return " fo:border-%s='%s'".formatted(name, line);
    }
  }

  private FlatOdt() {}

  /// How the pages look.
  ///
  /// @param centred whether text stands in the middle of its cell's height
  /// @param linesBefore how many lines stand above each table, so that pages end at other rows
  record Look(Rules rules, boolean landscape, boolean centred, int linesBefore) {

    String name() {
      return "%s%s%s-%d"
          .formatted(
              rules.name().toLowerCase(Locale.ROOT),
              landscape ? "-landscape" : "",
              centred ? "-centred" : "",
              linesBefore);
    }

    /// The text's width, in centimetres.
    double width() {
      return landscape ? 25.7 : 17;
    }
  }

  static String of(List<OwnTable> tables, Look look) {
    StringBuilder body = new StringBuilder();
    StringBuilder columns = new StringBuilder();
    for (int table = 0; table < tables.size(); table++) {
      for (int line = 1; line <= look.linesBefore; line++) {
        body.append(paragraph("Body", "Căn cứ kết quả rà soát đợt %d của các xã.".formatted(line)));
      }
      body.append(paragraph("Title", tables.get(table).title()));
      body.append(table(tables.get(table), table, columns));
      body.append(
          paragraph("Body", "Trên đây là danh mục kèm theo, các đơn vị nghiêm túc thực hiện."));
    }
    return """
    <?xml version='1.0' encoding='UTF-8'?>
    <office:document xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0'
      xmlns:table='%1$stable:1.0' xmlns:style='%1$sstyle:1.0' xmlns:fo='%1$sxsl-fo-compatible:1.0'
      office:version='1.3' office:mimetype="application/vnd.oasis.opendocument.text">
    <office:styles>
    <style:style style:name='Body' style:family='paragraph'><style:text-properties
      fo:font-family='Liberation Serif' fo:font-size='12pt'/></style:style>
    <style:style style:name='Title' style:family='paragraph'><style:paragraph-properties
      fo:text-align='center' fo:margin-bottom='0.3cm'/><style:text-properties
      fo:font-family='Liberation Serif' fo:font-size='13pt' fo:font-weight='bold'/></style:style>
    <style:style style:name='Head' style:family='paragraph'><style:paragraph-properties
      fo:text-align='center'/><style:text-properties
      fo:font-family='Liberation Serif' fo:font-size='11pt' fo:font-weight='bold'/></style:style>
    <style:style style:name='Cell' style:family='paragraph'><style:text-properties
      fo:font-family='Liberation Serif' fo:font-size='11pt'/></style:style>
    </office:styles>
    <office:automatic-styles>
    <style:page-layout style:name='page'><style:page-layout-properties fo:page-width='%2$scm'
      fo:page-height='%3$scm' style:print-orientation='%4$s' fo:margin='2cm'/>
      <style:header-style/><style:footer-style/></style:page-layout>
    %5$s%6$s
    </office:automatic-styles>
    <office:master-styles><style:master-page style:name='Standard' style:page-layout-name='page'>
      <style:header><text:p text:style-name='Body'>KẾ HOẠCH MẪU/Số 7</text:p></style:header>
      <style:footer><text:p text:style-name='Body'><text:page-number/></text:p></style:footer>
    </style:master-page></office:master-styles>
    <office:body><office:text>%7$s</office:text></office:body></office:document>
    """
        .formatted(
            "urn:oasis:names:tc:opendocument:xmlns:",
            look.landscape ? 29.7 : 21,
            look.landscape ? 21 : 29.7,
            look.landscape ? "landscape" : "portrait",
            columns,
            cellStyles(look),
            body);
  }

  private static String cellStyles(Look look) {
    StringBuilder styles = new StringBuilder();
    for (boolean top : new boolean[] {true, false}) {
      for (boolean left : new boolean[] {true, false}) {
        styles.append(
            """
            <style:style style:name='%s' style:family='table-cell'><style:table-cell-properties
              fo:padding='0.1cm' %s style:vertical-align='%s'/></style:style>
            """
                .formatted(
                    cellStyle(top, left),
                    look.rules.borders(top, left),
                    look.centred ? "middle" : "top"));
      }
    }
    return styles.toString();
  }

  private static String cellStyle(boolean top, boolean left) {
    return "cell-" + (top ? "top" : "low") + (left ? "-left" : "");
  }

  private static String table(OwnTable table, int index, StringBuilder columnStyles) {
    StringBuilder xml = new StringBuilder("<table:table table:name='t%d'>".formatted(index));
    for (int column = 0; column < table.columns(); column++) {
      columnStyles.append(
          String.format(
              Locale.ROOT,
              """
              <style:style style:name='w%d-%d' style:family='table-column'><style:table-column-properties
                style:column-width='%.2fcm'/></style:style>
              """,
              index,
              column,
              table.widths().get(column)));
      xml.append("<table:table-column table:style-name='w%d-%d'/>".formatted(index, column));
    }
    xml.append(table.headerRows() > 0 ? "<table:table-header-rows>" : "");
    for (int row = 0; row < table.rows().size(); row++) {
      if (row == table.headerRows() && row > 0) {
        xml.append("</table:table-header-rows>");
      }
      xml.append("<table:table-row>");
      for (int column = 0; column < table.columns(); column++) {
        xml.append(cell(table, row, column));
      }
      xml.append("</table:table-row>");
    }
    return xml.append("</table:table>").toString();
  }

  private static String cell(OwnTable table, int row, int column) {
    if (table.covered(row, column)) {
      return "<table:covered-table-cell/>";
    }
    return "<table:table-cell table:style-name='%s' table:number-columns-spanned='%d' table:number-rows-spanned='%d' office:value-type='string'>%s</table:table-cell>"
        .formatted(
            cellStyle(row == 0, column == 0),
            table.columnSpan(row, column),
            table.rowSpan(row, column),
            paragraph(
                row < table.headerRows() ? "Head" : "Cell", table.rows().get(row).get(column)));
  }

  private static String paragraph(String style, String text) {
    return "<text:p text:style-name='%s'>%s</text:p>".formatted(style, text);
  }
}
