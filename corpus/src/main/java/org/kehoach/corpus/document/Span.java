// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// A half-open run of characters of a text: from `start` up to, not including, `end`.
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /// The characters of `text` under this span.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /// This span without the white space that `text` has at its two ends; empty where it has nothing
  /// else.
  public Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// This span moved right by `offset` characters (left where negative).
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
