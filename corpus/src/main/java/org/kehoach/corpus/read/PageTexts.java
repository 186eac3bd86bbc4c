// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;

/// Makes the text of pages from their marks, tables that go on over a page's end with one set of
/// columns.
final class PageTexts {

  private final List<PdfPageText> pages = new ArrayList<>();

  private PageTexts() {}

  /// @param marks the pages, in their order
  static List<PdfPageText> of(List<PdfMarks> marks) {
    PageTexts texts = new PageTexts();
    for (int i = 0; i < marks.size(); i++) {
      texts.add(marks, i);
    }
    return texts.pages;
  }

  /// Adds a page's text; where a table goes on and shows its columns better than on the page
  /// before, that one is read again.
  private void add(List<PdfMarks> marks, int page) {
    PdfPageText text = PdfPageText.of(marks.get(page), columnsBelow(page - 1), PdfTextColumns.NONE);
    PdfTextColumns shown = text.firstColumns();
    if (page > 0 && shown.tellMoreThan(columnsBelow(page - 1))) {
      PdfTextColumns above = columnsBelow(page - 2);
      pages.set(page - 1, PdfPageText.of(marks.get(page - 1), above, shown));
    }
    pages.add(text);
  }

  private PdfTextColumns columnsBelow(int page) {
    return page < 0 ? PdfTextColumns.NONE : pages.get(page).lastColumns();
  }
}
