// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedLine;
import org.kehoach.corpus.repair.RecognitionRepair;

/// What was recognised in the pictures of a file's pages.
///
/// @param recognitions one for each of `pages`
/// @param repairs the words that were put right
record ScannedText(List<ScannedPage> pages, List<Recognition> recognitions, List<Repair> repairs) {

  static final ScannedText NONE = new ScannedText(List.of(), List.of(), List.of());

  /// What pages that were recognised come to when misread words are put right.
  static ScannedText of(List<ScannedPage> read, List<Recognition> recognitions) {
    Map<Integer, List<RecognisedLine>> lines = new TreeMap<>();
    read.forEach(page -> lines.put(page.sheet().page(), page.lines()));
    RecognitionRepair repair = RecognitionRepair.of(lines);
    List<ScannedPage> pages =
        read.stream()
            .map(page -> page.with(repair.pages().getOrDefault(page.sheet().page(), List.of())))
            .toList();
    return new ScannedText(pages, recognitions, repair.repairs());
  }

  ScannedText {
    pages = List.copyOf(pages);
    recognitions = List.copyOf(recognitions);
    repairs = List.copyOf(repairs);
  }
}
