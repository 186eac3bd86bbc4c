// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import org.apache.poi.hwpf.HWPFDocumentCore;

/// What the paragraphs of a DOC file need of the file around them. Its lists, fields, boxes and
/// notes are taken up as the paragraphs are read, each once and from first to last.
record DocFile(DocLists lists, WordFields fields, DocBoxes boxes, DocNotes notes) {

  static DocFile of(HWPFDocumentCore document) {
    return new DocFile(
        new DocLists(), new WordFields(), new DocBoxes(document), new DocNotes(document));
  }
}
