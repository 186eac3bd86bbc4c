// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.kehoach.pipeline.evaluate.Discrepancy;
import org.kehoach.pipeline.evaluate.Discrepancy.Side;
import org.kehoach.pipeline.evaluate.ScoreChange;

/// What two runs differ in, record by record.
final class ChangesText {
  private ChangesText() {}

  static void print(List<ScoreChange> changes, PrintWriter out, Screen screen) {
    out.println();
    out.println(changes.isEmpty() ? "Nothing changed." : "Changes:");
    for (ScoreChange change : changes) {
      DisplayText.wrap(change.sentence(), screen.columns()).forEach(out::println);
      print("lost", "new", change.worse(), out, screen);
      print("gained", "gone", change.better(), out, screen);
    }
    out.flush();
  }

  /// @param missed what a missed record is called here
  /// @param spurious what a spurious one is
  private static void print(
      String missed, String spurious, List<Discrepancy> records, PrintWriter out, Screen screen) {
    for (Discrepancy record : records) {
      String word = record.side() == Side.MISSED ? missed : spurious + " spurious";
      String head = "%s %s %s".formatted(word, record.ref(), record.detail()).strip();
      List<String> lines = new ArrayList<>();
      DisplayText.wrap(head, screen.columns() - 2).forEach(line -> lines.add("  " + line));
      if (!record.quote().isEmpty()) {
        lines.add(DisplayText.cut("    " + record.quote().replace('\n', ' '), screen.columns()));
      }
      lines.forEach(out::println);
    }
  }
}
