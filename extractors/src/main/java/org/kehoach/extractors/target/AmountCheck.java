// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.Locale;
import org.kehoach.extractors.trace.Reason;

/// The checks that an amount passes before it is a target, beside the rules of `not-a-target.rules`.
enum AmountCheck {
  ZONE("in a zone that gives no targets"),
  HEADING_ROW("in a heading row of a table"),
  OTHER_TABLE("in a table of scores, costs or the like, which gives no targets"),
  OTHER_COLUMN("in a column that gives no level to reach"),
  NAME("part of the indicator's name"),
  BASE("the present or past level"),
  TOO_MANY("one of so many amounts that the line is a table that lost its cells"),
  CONDITION("a condition of the amount beside it"),
  COMPARED("what the amount before it is compared with"),
  NOTE("in brackets: a note on the amount before it"),
  TIME_OR_LENGTH("a length of time or of a way, which measures no aim here"),
  UNIT("a time, a length, a weight, an age or points: no level outside the aims"),
  MONEY("an amount of money that nothing says is strived for"),
  NO_COMMITMENT("a count without a floor, without \"phấn đấu\" and without a verb of delivery");

  private final String words;

  AmountCheck(String words) {
    this.words = words;
  }

  Reason reason() {
    return new Reason("target." + name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
  }
}
