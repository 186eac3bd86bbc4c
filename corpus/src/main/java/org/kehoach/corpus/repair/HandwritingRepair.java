// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedWord;

/// Takes out what was made of the number and the day that are written by hand into the blanks of a
/// letterhead ("Số: 308 /QĐ-UBND", "Tây Ninh, ngày 18 tháng 02 năm 2025"), where the recogniser is
/// not sure: a blank is better than a wrong number. Printed ones are read surely. Writing that
/// stands higher than its label makes a line of its own.
final class HandwritingRepair implements LineRepair {

  /// How sure the recogniser is of print.
  private static final double PRINT = 0.8;

  /// The label of an act's number, perhaps with the number joined to it.
  private static final Pattern LABEL = Pattern.compile("(?iu)(s[oốóôồòộọ]\\s*[:.]?)(.*)");

  private static final Pattern LABEL_ALONE = Pattern.compile("(?iu)s[oốóôồòộọ]:");
  private static final Pattern SIGN = Pattern.compile("/\\p{Lu}[\\p{Lu}\\d&-]*+.*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  @Override
  public Repair.Rule rule() {
    return Repair.Rule.HANDWRITING;
  }

  @Override
  public List<String> repaired(List<RecognisedWord> words) {
    List<String> texts = new ArrayList<>(words.stream().map(RecognisedWord::text).toList());
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean doubtful = words.get(i).confidence() < PRINT;
      Matcher label = LABEL.matcher(texts.get(i));
      boolean labelled = label.matches();
      if (doubtful && SIGN.matcher(texts.get(i + 1)).matches()) {
        if (i == 0 ? !labelled : LABEL.matcher(texts.get(i - 1)).matches()) {
          texts.set(i, "");
        } else if (labelled && !label.group(2).isEmpty()) {
          texts.set(i, label.group(1));
        }
      }
    }
    boolean alone = words.size() == 2 && LABEL_ALONE.matcher(texts.getFirst()).matches();
    if (alone && words.getLast().confidence() < PRINT) {
      texts.set(1, "");
    }
    int day = day(texts);
    if (day > 0 && words.get(day).confidence() < PRINT) {
      texts.set(day, "");
    }
    return texts;
  }

  /// The index of the day in the line that names place and date of a document; 0 in other lines.
  private static int day(List<String> texts) {
    for (int i = 1; i + 4 < texts.size(); i++) {
      boolean date =
          texts.get(i - 1).endsWith(",")
              && texts.get(i).equals("ngày")
              && texts.get(i + 2).equals("tháng")
              && YEAR.matcher(texts.getLast()).matches();
      if (date) {
        return i + 1;
      }
    }
    return 0;
  }
}
