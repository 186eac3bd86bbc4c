// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.segment.Zone;

/// Targets in table rows: every year cell of an indicator table, and the amounts committed to in
/// the task cell of a task table, with the row's time. Other tables (scores, costs, coordinates)
/// give none.
record RowTargets(QuantityFinder finder, StatementTargets statements) {

  /// The targets of the row `block`.
  List<Draft> of(PlanDocument document, Block block, Zone zone) {
    Shape.Row row = block.row();
    if (row == null || row.kind() != Shape.RowKind.RECORD) {
      return List.of();
    }
    Columns columns = Columns.of(document.tables().get(row.table()));
    return switch (columns.purpose()) {
      case INDICATORS -> indicators(document, block, row, columns);
      case TASKS ->
          TargetExtractor.mayCommit(zone) ? tasks(document, block, row, columns) : List.of();
      case OTHER -> List.of();
    };
  }

  private List<Draft> indicators(
      PlanDocument document, Block block, Shape.Row row, Columns columns) {
    String name = cell(document, row, columns.name());
    if (name.isEmpty()) {
      return List.of();
    }
    Evidence evidence = Evidence.in(document, block, block.span(), "target.indicator-row");
    CellAmounts amounts = new CellAmounts(finder, cell(document, row, columns.unit()), name);
    Target.Baseline baseline = baseline(document, row, columns, amounts);
    List<Draft> drafts = new ArrayList<>();
    for (Columns.Value column : columns.values()) {
      Quantity quantity = amounts.read(cell(document, row, column.column()));
      if (quantity != null) {
        Integer year = column.year() == null ? Years.above(document, block) : column.year();
        drafts.add(
            new Draft(
                Indicator.plain(name),
                quantity,
                year,
                false,
                amounts.conditions(),
                baseline,
                evidence));
      }
    }
    return drafts;
  }

  private static Target.@org.jspecify.annotations.Nullable Baseline baseline(
      PlanDocument document, Shape.Row row, Columns columns, CellAmounts amounts) {
    Target.Baseline latest = null;
    for (Columns.Value column : columns.bases()) {
      Quantity quantity = amounts.read(cell(document, row, column.column()));
      if (quantity != null) {
        latest = new Target.Baseline(column.year(), quantity.value());
      }
    }
    return latest;
  }

  private List<Draft> tasks(PlanDocument document, Block block, Shape.Row row, Columns columns) {
    List<Draft> drafts = new ArrayList<>();
    Integer time = Years.last(cell(document, row, columns.time()));
    Evidence evidence = Evidence.in(document, block, block.span(), "target.task-row");
    for (Shape.Cell cell : row.cells()) {
      if (cell.column() == columns.name() && !cell.span().isEmpty()) {
        for (Draft draft : statements.of(document, block, cell.span(), Zone.TASKS)) {
          Integer own = Years.in(draft.evidence().quote()).isEmpty() ? null : draft.year();
          drafts.add(
              new Draft(
                  draft.indicator(),
                  draft.quantity(),
                  own != null ? own : time != null ? time : draft.year(),
                  draft.aspirational(),
                  draft.conditions(),
                  draft.baseline(),
                  evidence));
        }
      }
    }
    return drafts;
  }

  private static String cell(PlanDocument document, Shape.Row row, int column) {
    for (Shape.Cell cell : row.cells()) {
      Span span = cell.span();
      if (cell.column() == column && !span.isEmpty()) {
        return span.of(document.text()).strip();
      }
    }
    return "";
  }
}
