// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.List;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedWord;

/// A rule that puts misread words of a line right. Lines are given to it in reading order.
interface LineRepair {

  Repair.Rule rule();

  /// What the words of a line should read, one for each; the same as they read but where the rule
  /// is sure; empty for one to be taken out.
  List<String> repaired(List<RecognisedWord> words);
}
