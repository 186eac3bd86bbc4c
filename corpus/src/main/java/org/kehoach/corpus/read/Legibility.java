// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unsupported;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceBlock.Table;
import org.kehoach.corpus.text.SyllableShare;

/// Tells a Vietnamese text from one whose letters came out wrong: a poor text layer of a scan, a
/// font with an encoding of its own. Garbage lacks Vietnamese syllables, or the marks that they
/// bear (see [SyllableShare]).
final class Legibility {

  private static final double FEWEST_SYLLABLES = 0.6;
  private static final double FEWEST_SYLLABLES_IN_SMALL_LETTERS = 0.85;
  private static final double FEWEST_MARKED = 0.45;
  private static final int WORDS_TO_JUDGE = 60;

  private Legibility() {}

  /// `read` where its text is Vietnamese; else why it is of no use.
  static ReadResult judge(Read read) {
    List<SourceBlock> blocks = read.text().blocks();
    SyllableShare all = SyllableShare.ofAllWords(blocks.stream().flatMap(Legibility::texts));
    SyllableShare small = SyllableShare.ofSmallWords(blocks.stream().flatMap(Legibility::texts));
    if (isBelow(all, FEWEST_SYLLABLES)) {
      return unreadable(all, "");
    }
    if (isBelow(small, FEWEST_SYLLABLES_IN_SMALL_LETTERS)) {
      return unreadable(small, "");
    }
    return all.words() >= WORDS_TO_JUDGE && all.marked() < FEWEST_MARKED
        ? unreadable(all, " and %.0f %% bear a mark".formatted(all.marked() * 100))
        : read;
  }

  /// Whether a page's words are garbage, given the share of syllables among all of them and among
  /// those in small letters.
  static boolean isGarbled(SyllableShare all, SyllableShare small) {
    return all.syllables() < FEWEST_SYLLABLES
        || isBelow(small, FEWEST_SYLLABLES_IN_SMALL_LETTERS)
        || all.words() >= WORDS_TO_JUDGE && all.marked() < FEWEST_MARKED;
  }

  private static Unsupported unreadable(SyllableShare share, String more) {
    return new Unsupported(
        "text unreadable: %.0f %% of syllables are Vietnamese%s."
            .formatted(share.syllables() * 100, more),
        "If it is a scan or uses a font with letters in an order of its own, give Kehoach a copy"
            + " with Unicode text; other languages it does not read.");
  }

  private static boolean isBelow(SyllableShare share, double fewest) {
    return share.words() >= WORDS_TO_JUDGE && share.syllables() < fewest;
  }

  static Stream<String> texts(SourceBlock block) {
    return switch (block) {
      case Line line -> Stream.of(line.text());
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Table table ->
          table.rows().stream().map(Row::cells).flatMap(List::stream).map(Cell::text);
    };
  }
}
