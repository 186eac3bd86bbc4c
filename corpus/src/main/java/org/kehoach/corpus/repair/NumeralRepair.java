// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.ocr.RecognisedWord;

/// Puts the Roman number of a section right ("H." for "II."), where it is the next in order: at the
/// beginning of a line in capitals, or alone in a table's cell.
final class NumeralRepair implements LineRepair {

  private static final List<String> NUMERALS =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

  /// A number as it may be misread: its strokes joined to letters or taken for digits.
  private static final Pattern MISREAD =
      Pattern.compile("([VX]{0,2}[IHỊỈ1l|]{0,4}[VXỴ]?[IHỊỈ1l|]{0,3})([.,]?)");

  private static final Pattern SURELY_ROMAN = Pattern.compile("[IVXHỊỈ|l1]*[IVXHỊỈ]+[IVXHỊỈ|l1]*");

  /// How many strokes a misread number may have more or less.
  private static final int STROKES_OFF = 1;

  /// How many numbers may be missed between two in a table's cells; what is further on, as an "X"
  /// that ticks a cell, is no number.
  private static final int MOST_MISSED = 1;

  private int last;

  @Override
  public Repair.Rule rule() {
    return Repair.Rule.NUMERAL;
  }

  @Override
  public List<String> repaired(List<RecognisedWord> words) {
    List<String> texts = words.stream().map(RecognisedWord::text).toList();
    Matcher number = MISREAD.matcher(texts.getFirst());
    boolean alone = texts.size() == 1;
    if (!number.matches()
        || !SURELY_ROMAN.matcher(number.group(1)).matches()
        || !alone && (number.group(2).isEmpty() || !isInCapitals(texts.get(1)))) {
      return texts;
    }
    int read = NUMERALS.indexOf(number.group(1)) + 1;
    boolean strokeLost = read == 2 && last == 2;
    if (read > 0 && !strokeLost) {
      last = alone && read > last + 1 + MOST_MISSED ? last : read;
      return texts;
    }
    String next = last < NUMERALS.size() ? NUMERALS.get(last) : "";
    if (next.isEmpty() || !mayBe(next, number.group(1)) || alone && mayBeDigits(number.group(1))) {
      return texts;
    }
    last++;
    return Stream.concat(Stream.of(next + number.group(2)), texts.stream().skip(1)).toList();
  }

  private boolean mayBe(String next, String read) {
    int off = last == 0 ? 0 : STROKES_OFF;
    return Math.abs(strokes(next) - strokes(read)) <= off
        && next.indexOf('V') >= 0 == read.indexOf('V') >= 0
        && next.indexOf('X') >= 0 == read.indexOf('X') >= 0;
  }

  private static boolean mayBeDigits(String read) {
    return read.indexOf('1') >= 0;
  }

  /// How many upright strokes a number is drawn with.
  private static int strokes(String number) {
    return number.chars().map(c -> c == 'H' ? 2 : c == 'V' || c == 'X' ? 0 : 1).sum();
  }

  private static boolean isInCapitals(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
