// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.corpus.document.Recognition.Reason;
import org.kehoach.corpus.read.PdfPageText.Piece;
import org.kehoach.corpus.text.SyllableShare;

/// Decides which pages are to be recognised in their pictures, by the words of their text layer.
final class RecognitionNeed {

  /// A page that is a picture may bear so many words of a signature or a head.
  private static final int FEW_WORDS = 25;

  private static final double PICTURE = 0.5;
  private static final int WORDS_TO_JUDGE = 20;

  /// How much more of the recognised words must be Vietnamese syllables, so that they take the
  /// place of the text layer.
  private static final double BETTER = 0.1;

  private RecognitionNeed() {}

  /// Why the page should be recognised; empty where its text layer will do.
  static Optional<Reason> of(PdfMarks marks, PdfPageText text) {
    SyllableShare share = SyllableShare.ofAllWords(words(text));
    if (share.words() <= FEW_WORDS && marks.pictures().share() >= PICTURE) {
      return Optional.of(Reason.NO_TEXT);
    }
    boolean garbled =
        share.words() >= WORDS_TO_JUDGE
            && Legibility.isGarbled(share, SyllableShare.ofSmallWords(words(text)));
    return garbled ? Optional.of(Reason.GARBLED_TEXT) : Optional.empty();
  }

  /// Whether what was recognised is better than the page's text layer.
  static boolean isBetter(ScannedPage recognised, PdfPageText layer) {
    SyllableShare now = SyllableShare.ofAllWords(recognised.texts());
    SyllableShare before = SyllableShare.ofAllWords(words(layer));
    boolean more = before.words() <= FEW_WORDS && now.words() > before.words();
    return more || now.syllables() > before.syllables() + BETTER && now.words() > FEW_WORDS;
  }

  /// The share of Vietnamese syllables among a page's words; 0 where it has none.
  static double syllables(PdfPageText text) {
    SyllableShare share = SyllableShare.ofAllWords(words(text));
    return share.words() == 0 ? 0 : share.syllables();
  }

  private static Stream<String> words(PdfPageText text) {
    return text.pieces().stream()
        .flatMap(
            piece ->
                switch (piece) {
                  case Piece.TextLine line -> Stream.of(line.run().text());
                  case Piece.NoteLine note -> Stream.of(note.run().text());
                  case Piece.TablePart table ->
                      table.rows().stream()
                          .map(SourceBlock.Row::cells)
                          .flatMap(List::stream)
                          .map(SourceBlock.Cell::text);
                });
  }
}
