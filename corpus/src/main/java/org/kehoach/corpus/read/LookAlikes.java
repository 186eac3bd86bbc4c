// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.ResourceTable;

/// Characters that look like those of a Vietnamese text and are others (a Cyrillic "а", "Ð" for
/// "Đ", digits of full width), from `look-alikes.tsv`, which says where each is taken for what it
/// looks like.
final class LookAlikes {

  private static final Map<String, Map<Integer, String>> TABLE = table();
  private static final Map<Integer, String> ANYWHERE = at("anywhere");
  private static final Map<Integer, String> AFTER_A_DIGIT = at("after a digit");
  private static final Map<Integer, String> INITIAL = at("initial");
  private static final Map<Integer, String> IN_A_WORD = at("in a word");

  private static final BitSet ALL = new BitSet();

  static {
    TABLE.values().forEach(places -> places.keySet().forEach(ALL::set));
  }

  private static final Pattern AFTER_DIGIT = Pattern.compile("\\d ?$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final String VOWELS = "aeiouyAEIOUY";

  private LookAlikes() {}

  /// `text` with its look-alikes as what they look like.
  static String resolve(String text) {
    if (text.codePoints().noneMatch(ALL::get)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(byPlace(c, plain)));
    String whole = plain.toString();
    return WORD.matcher(whole)
        .replaceAll(word -> Matcher.quoteReplacement(word(word.group(), whole)));
  }

  private static String byPlace(int c, CharSequence before) {
    String itself = Character.toString(c);
    if (AFTER_A_DIGIT.containsKey(c)) {
      int from = Math.max(0, before.length() - 2);
      CharSequence last = before.subSequence(from, before.length());
      return AFTER_DIGIT.matcher(last).find() ? AFTER_A_DIGIT.getOrDefault(c, itself) : itself;
    }
    return ANYWHERE.getOrDefault(c, itself);
  }

  /// Foreign letters first, because what stands for an initial hangs on the letter behind it.
  private static String word(String written, String text) {
    return initial(ofOneScript(written, text));
  }

  private static String ofOneScript(String word, String text) {
    List<Integer> foreign =
        decomposed(word).codePoints().filter(LookAlikes::isForeign).boxed().toList();
    if (foreign.isEmpty() || !IN_A_WORD.keySet().containsAll(foreign)) {
      return word;
    }
    boolean amongLatin = word.codePoints().anyMatch(c -> isOf(UnicodeScript.LATIN, c));
    if (!amongLatin && text.codePoints().anyMatch(c -> isForeignIn(foreign.getFirst(), c))) {
      return word;
    }
    StringBuilder latin = new StringBuilder(word.length());
    decomposed(word)
        .codePoints()
        .forEach(c -> latin.append(IN_A_WORD.getOrDefault(c, Character.toString(c))));
    return latin.toString();
  }

  private static String initial(String word) {
    boolean capitals = word.codePoints().allMatch(c -> !Character.isLowerCase(c));
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean beforeVowel =
          i == 0
              && word.length() > 1
              && VOWELS.indexOf(decomposed(word.substring(1, 2)).charAt(0)) >= 0;
      plain.append(
          capitals || beforeVowel ? INITIAL.getOrDefault((int) c, Character.toString(c)) : c);
    }
    return plain.toString();
  }

  /// Letters of scripts that Vietnamese is not written in, and those that are look-alikes.
  private static boolean isForeign(int c) {
    return IN_A_WORD.containsKey(c)
        || isOf(UnicodeScript.CYRILLIC, c)
        || isOf(UnicodeScript.GREEK, c);
  }

  /// Whether `c` is a letter of the script of `sample` that looks like no Latin one.
  private static boolean isForeignIn(int sample, int c) {
    return isOf(UnicodeScript.of(sample), c)
        && !IN_A_WORD.containsKey(decomposed(Character.toString(c)).codePointAt(0));
  }

  private static boolean isOf(UnicodeScript script, int c) {
    return Character.isLetter(c) && UnicodeScript.of(c) == script;
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static Map<Integer, String> at(String place) {
    return TABLE.getOrDefault(place, Map.of());
  }

  private static Map<String, Map<Integer, String>> table() {
    Map<String, Map<Integer, String>> table = new HashMap<>();
    for (List<String> line : ResourceTable.read(LookAlikes.class, "look-alikes.tsv")) {
      String[] range = line.get(1).split("\\.\\.");
      int last = Integer.parseInt(range[range.length - 1], 16);
      for (int c = Integer.parseInt(range[0], 16); c <= last; c++) {
        String shown =
            line.get(2).equals("NFKC")
                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                : line.get(2);
        table.computeIfAbsent(line.get(0), place -> new HashMap<>()).put(c, shown);
      }
    }
    return table;
  }
}
