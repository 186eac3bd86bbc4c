// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tells the results of a Word file's fields (links, numbers, contents), which are text, from their
/// instructions, which are not. For all characters of a DOC file in their order; a DOCX file has
/// elements of its own for the three marks.
final class WordFields {

  static final char BEGIN = '\u0013';
  static final char SEPARATOR = '\u0014';
  static final char END = '\u0015';

  /// For each field that is open, from the innermost, whether its instruction is.
  private final Deque<Boolean> open = new ArrayDeque<>();

  /// Takes the next character of a DOC file; whether a reader sees it.
  boolean shows(char c) {
    switch (c) {
      case BEGIN -> begin();
      case SEPARATOR -> separate();
      case END -> open.poll();
      default -> {
        return showResults();
      }
    }
    return false;
  }

  /// Takes the next mark of a DOCX file.
  void take(String mark) {
    switch (mark) {
      case "begin" -> begin();
      case "separate" -> separate();
      case "end" -> open.poll();
      default -> {}
    }
  }

  /// Whether a reader sees what comes next.
  boolean showResults() {
    return !open.contains(true);
  }

  private void begin() {
    open.push(true);
  }

  private void separate() {
    if (!open.isEmpty()) {
      open.pop();
      open.push(false);
    }
  }

  /// A paragraph ends: a result may go on over paragraphs, an instruction does not.
  void endParagraph() {
    open.removeIf(instruction -> instruction);
  }
}
