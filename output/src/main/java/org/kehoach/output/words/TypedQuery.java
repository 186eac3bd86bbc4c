// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.corpus.text.Vietnamese;

/// What a user typed, understood. There is no query language: every character that is no part of a
/// word only parts words, but for a pair of double quotes, which holds words that must stand
/// together.
///
/// @param units in the order typed
/// @param withAccents whether any word was typed with accents; if none was, accents do not count
public record TypedQuery(List<Unit> units, boolean withAccents) {

  /// Words beyond this many are not looked at.
  private static final int MAX_WORDS = 32;

  /// One thing to find.
  ///
  /// @param forms the ways to write it; the first is the one typed
  /// @param required whether a record without it is no hit (words typed in double quotes)
  public record Unit(List<Phrase> forms, boolean required) {
    public Unit {
      forms = List.copyOf(forms);
    }
  }

  public TypedQuery {
    units = List.copyOf(units);
  }

  /// Understands `typed`, which may be anything.
  public static TypedQuery parse(String typed, Abbreviations abbreviations) {
    String[] parts = Vietnamese.nfc(typed).split("[\"“”]", -1);
    boolean paired = parts.length % 2 == 1;
    List<Unit> units = new ArrayList<>();
    boolean withAccents = false;
    int left = MAX_WORDS;
    for (int i = 0; i < parts.length; i++) {
      List<Word> words = Words.of(parts[i]);
      words = words.subList(0, Math.min(left, words.size()));
      left -= words.size();
      withAccents |= words.stream().anyMatch(word -> !word.accented().equals(word.folded()));
      if (paired && i % 2 == 1) {
        if (!words.isEmpty()) {
          units.add(new Unit(List.of(Phrase.of(words)), true));
        }
      } else {
        units.addAll(units(words, abbreviations));
      }
    }
    return new TypedQuery(units, withAccents);
  }

  private static List<Unit> units(List<Word> words, Abbreviations abbreviations) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Abbreviations.Found> name = abbreviations.at(words, i);
      Phrase typed = name.map(Abbreviations.Found::form).orElse(glued(words, i));
      List<Phrase> forms = new ArrayList<>(List.of(typed));
      name.ifPresent(
          found -> found.forms().stream().filter(f -> !f.equals(typed)).forEach(forms::add));
      units.add(new Unit(forms, false));
      i += typed.length();
    }
    return units;
  }

  private static Phrase glued(List<Word> words, int from) {
    int to = from + 1;
    while (to < words.size() && words.get(to).glued()) {
      to++;
    }
    return Phrase.of(words.subList(from, to));
  }
}
