// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

/// How a stretch of text is marked: bold on a terminal, in square brackets elsewhere.
record QuoteMark(String begin, String end) {
  private static final QuoteMark BOLD = new QuoteMark("\u001B[1m", "\u001B[0m");
  private static final QuoteMark BRACKETS = new QuoteMark("[", "]");

  static QuoteMark on(Screen screen) {
    return screen.terminal() ? BOLD : BRACKETS;
  }
}
