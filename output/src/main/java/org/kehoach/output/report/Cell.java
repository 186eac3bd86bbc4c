// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A cell of a table: nothing, one entry, or several that stand beside each other.
public record Cell(List<Entry> entries) {

  private static final Cell BLANK = new Cell(List.of());

  public Cell {
    entries = List.copyOf(entries);
  }

  /// One thing in a cell.
  ///
  /// @param text as people read it
  /// @param value as programs and spreadsheets want it; null where that is the text
  /// @param tone how it stands to its neighbours
  /// @param reference the words that it comes from; null where it comes from no single record
  public record Entry(
      String text, @Nullable Value value, Tone tone, @Nullable Reference reference) {}

  /// A number, a day or a truth.
  public sealed interface Value {
    record Amount(BigDecimal number) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Flag(boolean set) implements Value {}
  }

  /// How an entry stands to its neighbours, shown by more than colour.
  public enum Tone {
    PLAIN,
    /// Not equal to what it stands beside, only akin: shown in brackets.
    RELATED,
    /// The first of its row.
    HIGHEST,
    /// The last of its row.
    LOWEST,
    /// Something is wrong.
    ALARM
  }

  public static Cell blank() {
    return BLANK;
  }

  /// A cell of plain words; blank for null and for an empty text.
  public static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? BLANK : entry(text, null);
  }

  public static Cell of(@Nullable Integer number) {
    return number == null ? BLANK : of(BigDecimal.valueOf(number));
  }

  public static Cell of(@Nullable BigDecimal number) {
    return number == null
        ? BLANK
        : entry(number.stripTrailingZeros().toPlainString(), new Value.Amount(number));
  }

  public static Cell of(@Nullable LocalDate day) {
    return day == null ? BLANK : entry(day.toString(), new Value.Day(day));
  }

  public static Cell of(boolean flag) {
    return entry(flag ? "yes" : "no", new Value.Flag(flag));
  }

  /// A text with the record that it comes from.
  public static Cell of(String text, Reference reference) {
    return new Cell(List.of(new Entry(text, null, Tone.PLAIN, reference)));
  }

  private static Cell entry(String text, @Nullable Value value) {
    return new Cell(List.of(new Entry(text, value, Tone.PLAIN, null)));
  }

  /// The entries' words, one behind the other.
  public String text() {
    return entries.stream().map(Entry::text).collect(Collectors.joining("; "));
  }

  /// The value of a cell of one entry; null for others and where it has none but its text.
  @Nullable Value value() {
    return entries.size() == 1 ? entries.getFirst().value() : null;
  }
}
