// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;

/// Cuts a text into words: runs of letters and digits ("5G"), numbers with their separators
/// ("99,56"), and the percent sign. All else only parts them; a document number such as
/// "1132/QĐ-TTg" is three glued words, to be sought as a phrase.
public final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\p{N}++(?:[.,]\\p{N}++)++|[\\p{L}\\p{N}\\p{M}]++|%");
  private static final String GLUE = "/-–&.";

  private Words() {}

  /// The words of `text`, in order.
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int before = -1;
    while (matcher.find()) {
      String written = matcher.group();
      words.add(
          new Word(
              Vietnamese.lower(written),
              Vietnamese.unaccented(written),
              new Span(matcher.start(), matcher.end()),
              before >= 0 && isGlue(text.substring(before, matcher.start()))));
      before = matcher.end();
    }
    return words;
  }

  private static boolean isGlue(String gap) {
    return gap.isEmpty() || (gap.length() == 1 && GLUE.contains(gap));
  }
}
