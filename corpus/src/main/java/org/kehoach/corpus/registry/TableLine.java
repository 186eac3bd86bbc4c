// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// A line of a registry's table, which knows where it stands.
record TableLine(String file, int number, List<String> columns) {

  /// What a cell without a value holds.
  private static final String NONE = "-";

  private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");

  TableLine {
    columns = List.copyOf(columns);
  }

  /// The lines of the table `file` in this package.
  static List<TableLine> load(String file) {
    try (InputStream table =
        Objects.requireNonNull(TableLine.class.getResourceAsStream(file), file)) {
      return parse(file, new String(table.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// The lines of a table: columns set apart by tabs, comments behind `#`. The first line that is
  /// no comment names the columns.
  static List<TableLine> parse(String file, String text) {
    List<TableLine> lines = new ArrayList<>();
    List<String> all = Vietnamese.nfc(text).lines().toList();
    int width = -1;
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      TableLine read =
          new TableLine(
              file, i + 1, Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
      if (width < 0) {
        width = read.columns().size();
        continue;
      }
      if (read.columns().size() != width) {
        throw read.wrong(read.columns().size() + " columns where the header has " + width);
      }
      lines.add(read);
    }
    return lines;
  }

  /// The cell at `column`.
  ///
  /// @throws IllegalArgumentException where it is empty or `-`
  String given(int column) {
    String cell = columns.get(column);
    if (cell.isEmpty() || cell.equals(NONE)) {
      throw wrong("column " + (column + 1) + " is empty");
    }
    return cell;
  }

  /// The cell at `column`; empty where it is `-`.
  String optional(int column) {
    String cell = columns.get(column);
    if (cell.isEmpty()) {
      throw wrong("column " + (column + 1) + " is empty; - says that there is nothing");
    }
    return cell.equals(NONE) ? "" : cell;
  }

  /// The parts of the cell at `column`, divided by `|`; none where it is `-`.
  List<String> parts(int column) {
    String cell = optional(column);
    return cell.isEmpty() ? List.of() : List.of(PARTS.split(cell));
  }

  /// The error that stops the build.
  IllegalArgumentException wrong(String reason) {
    return new IllegalArgumentException(file + ":" + number + ": " + reason);
  }
}
