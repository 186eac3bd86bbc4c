// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.extractors.segment.ZoneFinder;

/// Small plans for tests, and targets as one line each.
final class Plans {

  private static final TargetExtractor EXTRACTOR = new TargetExtractor();

  private Plans() {}

  /// The targets of a plan whose body has these lines; a line with ` | ` is a table row.
  static List<Target> targets(String body) {
    StringBuilder html = new StringBuilder();
    html.append("<html><body><p>ỦY BAN NHÂN DÂN TỈNH LAM SƠN</p><p>KẾ HOẠCH</p>");
    html.append("<p>Phát triển kinh tế số giai đoạn 2026-2035</p>");
    boolean table = false;
    for (String line : body.strip().split("\n")) {
      boolean row = line.contains(" | ");
      if (row != table) {
        html.append(row ? "<table>" : "</table>");
        table = row;
      }
      html.append(
          row
              ? "<tr><td>" + line.strip().replace(" | ", "</td><td>") + "</td></tr>"
              : "<p>" + line.strip() + "</p>");
    }
    html.append(table ? "</table></body></html>" : "</body></html>");
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    ReadResult result = new Readers(ReadSettings.standard()).read(bytes, "plan.html");
    if (!(result instanceof ReadResult.Read read)) {
      throw new IllegalStateException("not read: " + result);
    }
    PlanDocument plan = new PlanLayout().understand(read.text());
    return EXTRACTOR.extract(plan, new ZoneFinder().zones(plan));
  }

  /// The targets that one item gives under the heading "Mục tiêu đến năm 2030".
  static List<Target> underAims(String item) {
    return targets(
        "I. MỤC TIÊU\n1. Mục tiêu đến năm 2030\n- " + item + "\nII. NHIỆM VỤ\n- Rà soát.");
  }

  /// "GE 60 percent 2025" for each target; "? 2025" for a qualitative one.
  static String shown(List<Target> targets) {
    return targets.stream().map(Plans::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Target target) {
    if (target.value() == null) {
      return "? " + target.year();
    }
    String to = target.valueTo() == null ? "" : ".." + target.valueTo().toPlainString();
    String measure =
        switch (target.measure()) {
          case LEVEL -> "";
          case INCREASE, DECREASE, MULTIPLE ->
              target.measure().name().toLowerCase(Locale.ROOT) + " ";
        };
    return measure
        + target.comparator()
        + " "
        + target.value().toPlainString()
        + to
        + " "
        + target.unit()
        + " "
        + target.year();
  }
}
