// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unsupported;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceBlock.Table;
import org.kehoach.corpus.text.Syllables;

/// Tells a Vietnamese text from one whose letters came out wrong: a poor text layer of a scan, a
/// font with an encoding of its own.
///
/// Of the words of a plan, nine in ten are Vietnamese syllables and seven in ten bear a mark (ă, đ,
/// ế …); of those in small letters that stand free, which are no codes or abbreviations, nearly all
/// are. Garbage lacks the one or the other.
final class Legibility {

  private static final double FEWEST_SYLLABLES = 0.6;
  private static final double FEWEST_SYLLABLES_IN_SMALL_LETTERS = 0.85;
  private static final double FEWEST_MARKED = 0.45;
  private static final int WORDS_TO_JUDGE = 60;
  private static final int WORDS_LOOKED_AT = 20_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\d/@._-])[\\p{Ll}\\p{M}]++(?![\\p{L}\\d/@_])");
  private static final Pattern LINK = Pattern.compile("https?://\\S++");

  private Legibility() {}

  /// `read` where its text is Vietnamese; else why it is of no use.
  static ReadResult judge(Read read) {
    List<SourceBlock> blocks = read.text().blocks();
    Share all = share(blocks, WORD);
    Share small = share(blocks, SMALL_WORD);
    if (all.isBelow(FEWEST_SYLLABLES)) {
      return unreadable(all, "");
    }
    if (small.isBelow(FEWEST_SYLLABLES_IN_SMALL_LETTERS)) {
      return unreadable(small, "");
    }
    return all.words >= WORDS_TO_JUDGE && all.marked < FEWEST_MARKED
        ? unreadable(all, " and %.0f %% bear a mark".formatted(all.marked * 100))
        : read;
  }

  private static Unsupported unreadable(Share share, String more) {
    return new Unsupported(
        "text unreadable: %.0f %% of syllables are Vietnamese%s."
            .formatted(share.syllables * 100, more),
        "If it is a scan or uses an old font (TCVN3, VNI), give Kehoach a copy with Unicode text;"
            + " other languages it does not read.");
  }

  /// What part of a text's words, of a long text's first ones, are Vietnamese.
  ///
  /// @param words number of words
  /// @param syllables share of the words that are Vietnamese syllables
  /// @param marked share of the words that are such and bear a mark
  record Share(int words, double syllables, double marked) {
    boolean isBelow(double fewest) {
      return words >= WORDS_TO_JUDGE && syllables < fewest;
    }
  }

  private static Share share(List<SourceBlock> blocks, Pattern word) {
    List<String> words =
        blocks.stream()
            .flatMap(Legibility::texts)
            .map(text -> LINK.matcher(text).replaceAll(" "))
            .flatMap(text -> word.matcher(text).results().map(MatchResult::group))
            .limit(WORDS_LOOKED_AT)
            .toList();
    List<String> syllables = words.stream().filter(Syllables::isSyllable).toList();
    long marked = syllables.stream().filter(w -> w.chars().anyMatch(c -> c > 0x7F)).count();
    double all = Math.max(1, words.size());
    return new Share(words.size(), syllables.size() / all, marked / all);
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
