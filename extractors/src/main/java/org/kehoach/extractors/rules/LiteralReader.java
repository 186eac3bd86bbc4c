// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.rules;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads off a regex what each match holds, as RE2's prefilter does: what a piece matches is
/// spelled out as long as that stays a short list, and of pieces in a row each list tells
/// something.
final class LiteralReader {

  /// More spellings of one piece than these are not listed.
  private static final int MOST = 32;

  /// Escapes that match a place between two characters.
  private static final String PLACES = "bBAzZG";

  private final String regex;
  private int at;

  LiteralReader(String regex) {
    this.regex = regex;
  }

  /// A part of the regex.
  ///
  /// @param exact all texts that it may match; null where they are not listed
  /// @param lists of each of these a match holds one
  private record Piece(@Nullable Set<String> exact, Set<Set<String>> lists) {
    static final Piece EMPTY = of("");
    static final Piece UNKNOWN = new Piece(null, Set.of());

    static Piece of(String text) {
      return of(Set.of(text));
    }

    static Piece of(Set<String> exact) {
      return new Piece(exact, telling(exact) == 0 ? Set.of() : Set.of(exact));
    }

    /// The length of the shortest text.
    static int telling(Set<String> texts) {
      return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    Piece inexact() {
      return new Piece(null, lists);
    }

    /// The list that the fewest texts hold a part of.
    private Optional<Set<String>> best() {
      return lists.stream()
          .max(
              comparingInt(Piece::telling)
                  .thenComparing(comparingInt(Set<String>::size).reversed()));
    }

    Piece or(Piece other) {
      if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST) {
        return of(union(exact, other.exact));
      }
      return best()
          .flatMap(one -> other.best().map(two -> union(one, two)))
          .map(either -> new Piece(null, Set.of(either)))
          .orElse(UNKNOWN);
    }

    /// This and `next` behind it, spelled out; empty where that would be too long.
    Optional<Piece> join(Piece next) {
      if (exact == null || next.exact == null || exact.size() * next.exact.size() > MOST) {
        return Optional.empty();
      }
      Set<String> joined = new TreeSet<>();
      for (String one : exact) {
        next.exact.forEach(other -> joined.add(one + other));
      }
      return Optional.of(of(joined));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
      Set<T> all = new LinkedHashSet<>(one);
      all.addAll(other);
      return all;
    }
  }

  /// Lists of texts; each match holds one of each list.
  Set<Set<String>> lists() {
    return alternatives().lists;
  }

  private Piece alternatives() {
    Piece all = sequence();
    while (next('|')) {
      all = all.or(sequence());
    }
    return all;
  }

  private Piece sequence() {
    Piece run = Piece.EMPTY;
    Piece before = Piece.EMPTY;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Piece piece = repeated(atom());
      Optional<Piece> joined = run.join(piece);
      if (joined.isEmpty()) {
        before = new Piece(null, Piece.union(before.lists, run.lists));
      }
      run = joined.orElse(piece);
    }
    return before.exact != null ? run : new Piece(null, Piece.union(before.lists, run.lists));
  }

  private Piece atom() {
    char first = regex.charAt(at++);
    return switch (first) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escaped();
      case '.' -> Piece.UNKNOWN;
      case '^', '$' -> Piece.EMPTY;
      default -> Piece.of(String.valueOf(first));
    };
  }

  private Piece group() {
    boolean looksAround = false;
    if (next('?')) {
      boolean behind = next('<');
      looksAround = next('=') || next('!');
      if (behind && !looksAround) {
        at = regex.indexOf('>', at) + 1; // a name
      } else if (!looksAround) {
        at++; // ":" or ">"
      }
    }
    Piece inside = alternatives();
    at++;
    return looksAround ? Piece.EMPTY : inside;
  }

  /// A class of few characters, named one by one, is spelled out.
  private Piece characterClass() {
    int from = at;
    boolean listed = true;
    Set<String> any = new TreeSet<>();
    for (int depth = 1; depth > 0; ) {
      char c = regex.charAt(at++);
      if (c == ']' && at > from + 1) {
        depth--;
      } else {
        listed &= c != '[' && c != '^' && c != '\\' && c != '-';
        depth += c == '[' ? 1 : 0;
        at += c == '\\' ? 1 : 0;
        any.add(String.valueOf(c));
      }
    }
    return listed && any.size() <= MOST ? Piece.of(any) : Piece.UNKNOWN;
  }

  private Piece escaped() {
    char c = regex.charAt(at++);
    if (c == 'Q') {
      int end = regex.indexOf("\\E", at);
      String quoted = regex.substring(at, end);
      at = end + 2;
      return Piece.of(quoted);
    }
    if (c == 'p' || c == 'P' || c == 'k') {
      boolean braced = regex.charAt(at) == '{' || regex.charAt(at) == '<';
      at = braced ? regex.indexOf(c == 'k' ? '>' : '}', at) + 1 : at + 1;
      return Piece.UNKNOWN;
    }
    if (PLACES.indexOf(c) >= 0) {
      return Piece.EMPTY;
    }
    return Character.isLetterOrDigit(c) ? Piece.UNKNOWN : Piece.of(String.valueOf(c));
  }

  /// `piece` with the sign behind it that says how often it stands there.
  private Piece repeated(Piece piece) {
    if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return piece;
    }
    char sign = regex.charAt(at);
    int end = sign == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    boolean optional = sign == '?' || sign == '*' || regex.startsWith("{0", at);
    at = end;
    if (!next('?')) {
      next('+');
    }
    if (optional) {
      return sign == '?' ? piece.or(Piece.EMPTY) : Piece.UNKNOWN;
    }
    return piece.inexact();
  }

  private boolean next(char expected) {
    boolean there = at < regex.length() && regex.charAt(at) == expected;
    at += there ? 1 : 0;
    return there;
  }
}
