// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// The order of Vietnamese dictionaries and lists of provinces: word by word, `đ` behind `d`, marks
/// deciding between words of the same letters. ("Hà Nội" comes before "Hải Dương"; the JDK's
/// collator skips spaces, so it has them the other way round.)
public final class VietnameseOrder implements Comparator<String> {

  private final Collator letters = Collator.getInstance(Locale.of("vi"));

  @Override
  public int compare(String one, String other) {
    String[] words = one.split(" ");
    String[] others = other.split(" ");
    for (int i = 0; i < Math.min(words.length, others.length); i++) {
      int order = letters.compare(words[i], others[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(words.length, others.length);
  }
}
