// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedWord;
import org.kehoach.corpus.text.ResourceTable;

/// Puts the words right that documents of the kind have as headings: where the same words are read
/// with other marks, or, a whole line of them, with letters lost ("QUYT ĐNH").
final class HeadingRepair implements LineRepair {

  private static final String VOWELS = "aeiouy";

  /// The part of a word's letters that must be left of it.
  private static final double LEFT = 0.5;

  /// A heading's words as written, and their letters without marks.
  private record Heading(List<String> words, List<String> folded) {
    static Heading of(String text) {
      List<String> words = List.of(text.split(" ", -1));
      return new Heading(words, words.stream().map(word -> Core.of(word).folded()).toList());
    }
  }

  private final List<Heading> headings =
      ResourceTable.read(HeadingRepair.class, "headings.tsv").stream()
          .map(row -> Heading.of(row.getFirst()))
          .toList();

  @Override
  public Repair.Rule rule() {
    return Repair.Rule.HEADING;
  }

  @Override
  public List<String> repaired(List<RecognisedWord> words) {
    List<String> texts = new ArrayList<>(words.stream().map(RecognisedWord::text).toList());
    for (Heading heading : headings) {
      int size = heading.words.size();
      for (int from = 0; from + size <= texts.size(); from++) {
        List<String> window = texts.subList(from, from + size);
        boolean whole = size == texts.size();
        if (isSameCase(window, heading)
            && (isInCapitals(heading.words) || !goesOn(texts, from + size))
            && (reads(window, heading) || whole && lost(window, heading))) {
          for (int i = 0; i < size; i++) {
            window.set(i, written(window.get(i), heading.words.get(i)));
          }
        }
      }
    }
    return texts;
  }

  /// The word as the heading has it; as read where only the tone mark's place differs ("HOÀ").
  private static String written(String read, String right) {
    Core core = Core.of(read);
    Core heading = Core.of(right);
    return core.lower().equals(heading.lower()) ? read : core.with(heading.letters());
  }

  private static boolean isSameCase(List<String> window, Heading heading) {
    return isInCapitals(window) == isInCapitals(heading.words)
        && Character.isUpperCase(first(window)) == Character.isUpperCase(first(heading.words));
  }

  private static int first(List<String> words) {
    String letters = Core.of(words.getFirst()).letters();
    return letters.isEmpty() ? ' ' : letters.codePointAt(0);
  }

  /// Whether the words before `end` are the beginning of a sentence ("Nơi nhân dân còn khó khăn").
  private static boolean goesOn(List<String> texts, int end) {
    return end < texts.size()
        && Core.of(texts.get(end - 1)).after().isEmpty()
        && Character.isLowerCase(texts.get(end).codePointAt(0));
  }

  private static boolean isInCapitals(List<String> words) {
    String all = String.join("", words);
    return all.equals(all.toUpperCase(Locale.ROOT));
  }

  /// Whether the words are those of the heading, but for their marks.
  private static boolean reads(List<String> window, Heading heading) {
    return folded(window).equals(heading.folded);
  }

  /// Whether the words are those of the heading with vowels lost.
  private static boolean lost(List<String> window, Heading heading) {
    List<String> folded = folded(window);
    for (int i = 0; i < folded.size(); i++) {
      String whole = heading.folded.get(i);
      if (!consonants(folded.get(i)).equals(consonants(whole))
          || !isPartOf(folded.get(i), whole)
          || folded.get(i).length() < LEFT * whole.length()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(word -> Core.of(word).folded()).toList();
  }

  private static String consonants(String word) {
    return word.replaceAll("[" + VOWELS + "]", "");
  }

  /// Whether `whole` has the letters of `part` in their order.
  private static boolean isPartOf(String part, String whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
    }
    return found == part.length();
  }
}
