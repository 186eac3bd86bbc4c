// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedWord;

/// Puts right words whose marks are misread ("chỉ tiết" for "chi tiết"): where a word stands beside
/// its neighbours nowhere else, and just one that differs from it in its marks does; and where it
/// is no possible syllable ("môt"), and just one that differs so is known.
record MarkRepair(WordPairs pairs) implements LineRepair {

  /// Words that the recogniser is as sure of as this are left alone.
  private static final double SURE = 0.965;

  /// How often the right word must be known beside its neighbours.
  private static final int KNOWN = 2;

  /// How much more often than the word as read elsewhere.
  private static final int FAR_MORE = 5;

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,7}|\\p{L}\\p{Ll}{1,6}");

  /// A syllable with a mark that ends in a stop; one without any may be no Vietnamese.
  private static final Pattern STOPPED = Pattern.compile("(?=.*[^a-z]).*(?:c|ch|p|t)");

  private static final char SAC = '\u0301';
  private static final char NANG = '\u0323';

  @Override
  public Repair.Rule rule() {
    return Repair.Rule.MARKS;
  }

  @Override
  public List<String> repaired(List<RecognisedWord> words) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      texts.add(repaired(words, i));
    }
    return texts;
  }

  private String repaired(List<RecognisedWord> words, int i) {
    RecognisedWord word = words.get(i);
    Core core = Core.of(word.text());
    if (word.confidence() >= SURE || !LETTERS.matcher(core.letters()).matches()) {
      return word.text();
    }
    String read = core.lower();
    if (isImpossible(read)) {
      List<String> possible =
          pairs.spellings(core.folded()).stream().filter(other -> !isImpossible(other)).toList();
      return possible.size() == 1 ? core.with(core.cased(possible.getFirst())) : word.text();
    }
    int against = FAR_MORE * (support(words, i, read) - own(words, i));
    List<String> known =
        pairs.spellings(core.folded()).stream()
            .filter(other -> !other.equals(read) && isKnown(words, i, other, against))
            .toList();
    return known.size() == 1 ? core.with(core.cased(known.getFirst())) : word.text();
  }

  /// Whether a syllable ends in c, ch, p or t and lacks the tone, sắc or nặng, that all such have.
  private static boolean isImpossible(String syllable) {
    return STOPPED.matcher(syllable).matches()
        && Normalizer.normalize(syllable, Normalizer.Form.NFD)
            .chars()
            .noneMatch(mark -> mark == SAC || mark == NANG);
  }

  /// Whether `spelling` is known beside each neighbour, and far better than what was read.
  private boolean isKnown(List<RecognisedWord> words, int i, String spelling, int against) {
    boolean inside = i > 0 && i + 1 < words.size();
    boolean both = left(words, i, spelling) > 0 && right(words, i, spelling) > 0;
    return (both || !inside) && support(words, i, spelling) >= Math.max(KNOWN, against);
  }

  /// How often `spelling` is known beside the neighbours of word `i`.
  private int support(List<RecognisedWord> words, int i, String spelling) {
    return left(words, i, spelling) + right(words, i, spelling);
  }

  private int left(List<RecognisedWord> words, int i, String spelling) {
    return i == 0 ? 0 : pairs.count(Core.of(words.get(i - 1).text()).lower(), spelling);
  }

  private int right(List<RecognisedWord> words, int i, String spelling) {
    return i + 1 == words.size()
        ? 0
        : pairs.count(spelling, Core.of(words.get(i + 1).text()).lower());
  }

  /// How often this occurrence itself was counted.
  private static int own(List<RecognisedWord> words, int i) {
    int left = i > 0 && WordPairs.isSure(words.get(i - 1), words.get(i)) ? 1 : 0;
    int right = i + 1 < words.size() && WordPairs.isSure(words.get(i), words.get(i + 1)) ? 1 : 0;
    return left + right;
  }
}
