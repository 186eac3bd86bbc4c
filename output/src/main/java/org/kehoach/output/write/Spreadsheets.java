// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/// What spreadsheets take for more than text.
public final class Spreadsheets {

  /// Comma-separated values as RFC 4180 has it.
  public static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

  private Spreadsheets() {}

  /// `text` with an apostrophe before it where a spreadsheet would take it for a formula ("- Phát
  /// triển …"); a number stays one.
  public static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !text.matches("-\\d+(?:\\.\\d+)?") ? "'" + text : text;
  }
}
