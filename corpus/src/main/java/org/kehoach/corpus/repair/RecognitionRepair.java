// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedLine;
import org.kehoach.corpus.ocr.RecognisedWord;

/// Puts right what was misread on the pages of one document. A word keeps its place and its
/// confidence.
///
/// @param pages their lines, by page number
/// @param repairs in the order of the rules, then of the words
public record RecognitionRepair(Map<Integer, List<RecognisedLine>> pages, List<Repair> repairs) {

  /// The repair of a document.
  ///
  /// @param read the lines of its pages, by page number
  public static RecognitionRepair of(Map<Integer, List<RecognisedLine>> read) {
    RecognitionRepair repair = new RecognitionRepair(new TreeMap<>(read), new ArrayList<>());
    repair.apply(new SpeckRepair());
    repair.apply(new HandwritingRepair());
    repair.apply(new HeadingRepair());
    repair.apply(new NumeralRepair());
    repair.apply(new DigitRepair());
    repair.apply(new MarkRepair(WordPairs.ofPlans().and(repair.pages.values())));
    return repair;
  }

  private void apply(LineRepair rule) {
    pages.replaceAll(
        (page, lines) ->
            lines.stream()
                .map(line -> repaired(page, line, rule))
                .filter(line -> !line.words().isEmpty())
                .toList());
  }

  private RecognisedLine repaired(int page, RecognisedLine line, LineRepair rule) {
    List<String> texts = rule.repaired(line.words());
    List<RecognisedWord> words = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      RecognisedWord word = line.words().get(i);
      if (!texts.get(i).equals(word.text())) {
        repairs.add(new Repair(page, word.text(), texts.get(i), rule.rule()));
        word = new RecognisedWord(texts.get(i), word.box(), word.confidence());
      }
      if (!word.text().isEmpty()) {
        words.add(word);
      }
    }
    return line.with(words);
  }
}
