// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/// The footnotes and endnotes of a DOC file, in the order in which its text refers to them.
final class DocNotes {

  private final @Nullable HWPFDocument document;
  private final List<Range> referred = new ArrayList<>();

  DocNotes(HWPFDocumentCore file) {
    document = file instanceof HWPFDocument withNotes ? withNotes : null;
  }

  /// Takes the reference at a character of the file.
  void referAt(int position) {
    if (document != null) {
      take(document, document.getFootnotes(), document.getFootnoteRange(), position);
      take(document, document.getEndnotes(), document.getEndnoteRange(), position);
    }
  }

  private void take(HWPFDocument file, Notes notes, Range all, int position) {
    int index = notes.getNoteIndexByAnchorPosition(position);
    if (index >= 0) {
      int start = all.getStartOffset() + notes.getNoteTextStartOffset(index);
      int end = all.getStartOffset() + notes.getNoteTextEndOffset(index);
      referred.add(new Range(start, Math.min(end, all.getEndOffset()), file));
    }
  }

  /// The notes so far.
  List<Range> referred() {
    return List.copyOf(referred);
  }
}
