// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.changes.EffectiveTargets.Former;
import org.kehoach.output.changes.EffectiveTargets.InForce;
import org.kehoach.output.identity.Level;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.output.write.DocumentRecord;

/// What was in force on a day, as a table.
public final class EffectiveReport {
  private static final List<Column> SHOWN =
      List.of(
          new Column("indicator", "Indicator"),
          new Column("year", "Year"),
          new Column("level", "In force"),
          new Column("document", "Document"),
          new Column("before", "Before"));
  private static final List<Column> VALUES =
      List.of(
          new Column("province", "Province"),
          new Column("indicator", "Indicator"),
          new Column("year", "Year"),
          new Column("comparator", "Comparator"),
          new Column("value", "Value"),
          new Column("valueTo", "Value to"),
          new Column("unit", "Unit"),
          new Column("document", "Document"),
          new Column("record", "Record"),
          new Column("quote", "Quote"),
          new Column("before", "Before"),
          new Column("documentBefore", "Document before"),
          new Column("recordBefore", "Record before"));

  private EffectiveReport() {}

  /// The report of `targets`.
  public static Report of(EffectiveTargets targets) {
    List<String> notes = new ArrayList<>();
    note(notes, "Replaced by then, not shown: ", targets.replaced());
    note(notes, "Ended before, not shown: ", targets.ended());
    note(notes, "Of unknown date, not shown: ", targets.undated());
    String title = "Targets in force on " + targets.day();
    List<InForce> inForce = targets.targets();
    return new Report(
        title,
        notes,
        List.of(
            new ReportTable(title, SHOWN, inForce.stream().map(EffectiveReport::shown).toList())),
        new ReportTable(title, VALUES, inForce.stream().map(EffectiveReport::values).toList()));
  }

  private static void note(List<String> notes, String what, List<DocumentRecord> plans) {
    if (!plans.isEmpty()) {
      notes.add(plans.stream().map(Reference::plan).collect(Collectors.joining("; ", what, ".")));
    }
  }

  private static List<Cell> shown(InForce inForce) {
    Target target = inForce.target();
    Former before = inForce.before();
    return List.of(
        Cell.of(target.indicator(), Reference.to(target, inForce.plan())),
        Cell.of(target.year()),
        Cell.of(level(target)),
        Cell.of(Reference.plan(inForce.plan())),
        before == null
            ? Cell.blank()
            : Cell.of(level(before.target()), Reference.to(before.target(), before.plan())));
  }

  private static List<Cell> values(InForce inForce) {
    Target target = inForce.target();
    Former before = inForce.before();
    DocumentProfile.Province province = inForce.plan().profile().province();
    return List.of(
        Cell.of(province == null ? null : province.name()),
        Cell.of(target.indicator()),
        Cell.of(target.year()),
        Cell.of(target.comparator() == null ? null : target.comparator().name()),
        Cell.of(target.value()),
        Cell.of(target.valueTo()),
        Cell.of(target.unit()),
        Cell.of(Reference.plan(inForce.plan())),
        Cell.of(target.id()),
        Cell.of(target.evidence().quote()),
        Cell.of(before == null ? null : level(before.target())),
        Cell.of(before == null ? null : Reference.plan(before.plan())),
        Cell.of(before == null ? null : before.target().id()));
  }

  private static String level(Target target) {
    return target.value() == null ? "in words" : Level.words(target);
  }
}
