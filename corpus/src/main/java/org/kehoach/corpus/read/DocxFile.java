// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// What the paragraphs of a Word document need of the file around them. Its lists, fields and notes
/// count as the paragraphs are read, each once and from first to last.
record DocxFile(DocxStyles styles, DocxLists lists, WordFields fields, DocxNotes notes) {

  static DocxFile of(DocxPackage parts) {
    DocxLists lists = DocxLists.of(parts.numbering());
    return new DocxFile(
        DocxStyles.of(parts.styles(), lists),
        lists,
        new WordFields(),
        new DocxNotes(parts.footnotes(), parts.endnotes()));
  }
}
