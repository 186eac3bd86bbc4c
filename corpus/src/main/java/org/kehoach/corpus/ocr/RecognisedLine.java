// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.util.List;
import java.util.stream.Collectors;

/// Words on one line, from left to right.
///
/// @param words at least one
/// @param baseline the y, in pixels, that its letters stand on, in the middle of the line
public record RecognisedLine(List<RecognisedWord> words, double baseline) {
  public RecognisedLine {
    words = List.copyOf(words);
  }

  /// The words, parted by spaces.
  public String text() {
    return words.stream().map(RecognisedWord::text).collect(Collectors.joining(" "));
  }

  /// This line, read in a picture enlarged by `scale`, where it stands on the page that the picture
  /// was taken from at `left` and `top`.
  RecognisedLine placed(int scale, int left, int top) {
    return new RecognisedLine(
        words.stream()
            .map(
                word ->
                    new RecognisedWord(
                        word.text(), word.box().placed(scale, left, top), word.confidence()))
            .toList(),
        baseline / scale + top);
  }

  /// The same line with other words in it.
  public RecognisedLine with(List<RecognisedWord> others) {
    return new RecognisedLine(others, baseline);
  }
}
