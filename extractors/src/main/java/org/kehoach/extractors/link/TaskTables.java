// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanTable;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Shape.RowKind;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Obligation.Origin;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Roles;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.trace.Link.Field;

/// Reads the rows of task tables: one obligation each, or a measure where the row names no lead.
final class TaskTables {
  private static final Pattern DITTO =
      Pattern.compile("(?iu)-?\\s*n(?:hư )?t(?:rên)?\\s*-?|[\"”″]+|như trên");
  private final ColumnRoles roles = new ColumnRoles();
  private final AgencyReaders agencies;
  private final DeadlineFinder deadlines;

  TaskTables(AgencyReaders agencies, DeadlineFinder deadlines) {
    this.agencies = agencies;
    this.deadlines = deadlines;
  }

  /// The drafts of all task tables of the plan.
  List<Draft> read(Plan plan) {
    List<Draft> drafts = new ArrayList<>();
    List<PlanTable> tables = plan.document().tables();
    Map<Integer, List<ColumnRole>> columns = new HashMap<>();
    Map<Integer, Map<ColumnRole, String>> above = new HashMap<>();
    for (Block block : plan.document().blocks()) {
      Shape.Row row = block.row();
      if (row != null && row.kind() == RowKind.RECORD) {
        List<ColumnRole> of = columns.computeIfAbsent(row.table(), t -> roles.of(tables.get(t)));
        if (ColumnRoles.assign(of)) {
          Map<ColumnRole, String> last =
              above.computeIfAbsent(row.table(), t -> new EnumMap<>(ColumnRole.class));
          read(plan, block, row, of, last, drafts);
        }
      }
    }
    return drafts;
  }

  private void read(
      Plan plan,
      Block block,
      Shape.Row row,
      List<ColumnRole> columns,
      Map<ColumnRole, String> above,
      List<Draft> drafts) {
    String text = plan.document().text();
    Span task = span(row, columns, ColumnRole.TASK);
    if (task.length() < 3) {
      return;
    }
    String lead = cell(text, row, columns, ColumnRole.LEAD, above);
    String partners = cell(text, row, columns, ColumnRole.COORDINATORS, above);
    String time = cell(text, row, columns, ColumnRole.TIME, above);
    Roles roled = agencies.roles().read(lead);
    List<String> leads = roled.leads();
    Set<String> coordinators = new LinkedHashSet<>(roled.coordinators());
    List<String> named = agencies.lists().split(partners);
    coordinators.addAll(named);
    CellLinks links = new CellLinks(plan, row, columns);
    links.agencies(Field.LEADS, leads, ColumnRole.LEAD);
    links.agencies(Field.COORDINATORS, roled.coordinators(), ColumnRole.LEAD);
    links.agencies(Field.COORDINATORS, named, ColumnRole.COORDINATORS);
    // the task itself gives the times where the row's time cell gives none
    List<FoundDeadline> inCell = deadlines.readCell(time, plan.year());
    List<FoundDeadline> times =
        inCell.isEmpty() ? deadlines.find(task.of(text), plan.year()) : inCell;
    links.times(times, inCell.isEmpty() ? ColumnRole.TASK : ColumnRole.TIME);
    drafts.add(
        new Draft(
            block,
            block.span(),
            task,
            leads,
            List.copyOf(coordinators),
            times.stream().map(FoundDeadline::deadline).toList(),
            leads.isEmpty() ? Origin.MEASURE : Origin.TABLE,
            leads.isEmpty() ? "measure.table-row" : "obligation.table-row",
            links.all(),
            List.of()));
  }

  private static Span span(Shape.Row row, List<ColumnRole> columns, ColumnRole role) {
    return row.cells().stream()
        .filter(c -> columns.get(c.column()) == role && !c.span().isEmpty())
        .map(Shape.Cell::span)
        .findFirst()
        .orElse(new Span(0, 0));
  }

  /// The text of a role's cells; a ditto mark repeats the row above.
  private static String cell(
      String text,
      Shape.Row row,
      List<ColumnRole> columns,
      ColumnRole role,
      Map<ColumnRole, String> above) {
    List<String> parts = new ArrayList<>();
    for (Shape.Cell cell : row.cells()) {
      if (columns.get(cell.column()) == role && !cell.span().isEmpty()) {
        parts.add(cell.span().of(text));
      }
    }
    String said = String.join("; ", parts);
    String value = DITTO.matcher(said).matches() ? above.getOrDefault(role, "") : said;
    above.put(role, value);
    return value;
  }
}
