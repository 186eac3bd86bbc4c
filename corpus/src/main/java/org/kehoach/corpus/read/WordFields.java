// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tells the results of a DOC file's fields (links, numbers, contents), which are text, from their
/// instructions, which are not. For all characters of a file in their order.
final class DocFields {

  static final char BEGIN = '\u0013';
  static final char SEPARATOR = '\u0014';
  static final char END = '\u0015';

  /// For each field that is open, from the innermost, whether its instruction is.
  private final Deque<Boolean> open = new ArrayDeque<>();

  /// Takes the next character; whether a reader sees it.
  boolean shows(char c) {
    switch (c) {
      case BEGIN -> open.push(true);
      case SEPARATOR -> {
        if (!open.isEmpty()) {
          open.pop();
          open.push(false);
        }
      }
      case END -> open.poll();
      default -> {
        return !open.contains(true);
      }
    }
    return false;
  }

  /// A paragraph ends: a result may go on over paragraphs, an instruction does not.
  void endParagraph() {
    open.removeIf(instruction -> instruction);
  }
}
