// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Source;
import org.kehoach.extractors.trace.Rejection;
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
  Stated of(PlanDocument document, Block block, Zone zone) {
    Shape.Row row = block.row();
    if (row == null || row.kind() != Shape.RowKind.RECORD) {
      return Stated.nothing(block.span(), AmountCheck.HEADING_ROW);
    }
    Columns columns = Columns.of(document.tables().get(row.table()));
    return switch (columns.purpose()) {
      case INDICATORS -> indicators(document, block, row, columns);
      case TASKS ->
          TargetExtractor.mayCommit(zone)
              ? tasks(document, block, row, columns)
              : Stated.nothing(block.span(), AmountCheck.ZONE);
      case OTHER -> Stated.nothing(block.span(), AmountCheck.OTHER_TABLE);
    };
  }

  private Stated indicators(
      PlanDocument document, Block block, Shape.Row row, Columns columns) {
    String name = cell(document, row, columns.name());
    if (name.isEmpty()) {
      return Stated.nothing(block.span(), AmountCheck.OTHER_COLUMN);
    }
    Evidence evidence = Evidence.in(document, block, block.span(), "target.indicator-row");
    CellAmounts amounts = new CellAmounts(finder, cell(document, row, columns.unit()), name);
    Columns.Value base = base(document, row, columns, amounts);
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> levels = new HashSet<>();
    for (Columns.Value column : columns.values()) {
      Quantity quantity = amounts.read(cell(document, row, column.column()));
      if (quantity != null) {
        levels.add(column.column());
        List<Link> links = new ArrayList<>();
        links.add(link(document, row, column.column(), Link.Field.VALUE, quantity.value()));
        for (Target.Condition condition : amounts.conditions()) {
          links.add(condition(document, row, columns.name(), condition));
        }
        Target.Baseline baseline = null;
        if (base != null) {
          BigDecimal level = amounts.level(cell(document, row, base.column()));
          baseline = new Target.Baseline(base.year(), level);
          links.add(link(document, row, base.column(), Link.Field.BASELINE, level));
        }
        drafts.add(
            new Draft(
                Indicator.plain(name),
                quantity,
                year(document, block, row, column),
                false,
                amounts.conditions(),
                baseline,
                evidence,
                links));
      }
    }
    return beside(drafts, document, row, columns, amounts, levels);
  }

  private static @Nullable Dated year(
      PlanDocument document, Block block, Shape.Row row, Columns.Value column) {
    return column.year() == null
        ? Years.above(document, block)
        : new Dated(column.year(), Source.COLUMN_HEADER, header(document, row, column.column()), null);
  }

  private static Link condition(
      PlanDocument document, Shape.Row row, int column, Target.Condition condition) {
    int at = document.text().indexOf(condition.quote(), span(row, column).start());
    return new Link(
        Link.Field.CONDITIONS,
        condition.value().toPlainString(),
        Source.COLUMN,
        header(document, row, column),
        new Span(at, at + condition.quote().length()));
  }

  private static String header(PlanDocument document, Shape.Row row, int column) {
    return document.tables().get(row.table()).headers().get(column);
  }

  private static Link link(
      PlanDocument document, Shape.Row row, int column, Link.Field field, BigDecimal value) {
    return new Link(
        field, value.toPlainString(), Source.COLUMN, header(document, row, column), span(row, column));
  }

  /// The column of the latest level that the row gives as past or present; null where it gives none.
  private static Columns.@Nullable Value base(
      PlanDocument document, Shape.Row row, Columns columns, CellAmounts amounts) {
    Columns.Value latest = null;
    for (Columns.Value column : columns.bases()) {
      if (amounts.read(cell(document, row, column.column())) != null) {
        latest = column;
      }
    }
    return latest;
  }

  /// The drafts, and the amounts outside the columns of levels.
  private static Stated beside(
      List<Draft> drafts,
      PlanDocument document,
      Shape.Row row,
      Columns columns,
      CellAmounts amounts,
      Set<Integer> levels) {
    List<Rejection> rejected = new ArrayList<>();
    List<Stated.Unread> unread = new ArrayList<>();
    for (Shape.Cell cell : row.cells()) {
      boolean past = columns.bases().stream().anyMatch(b -> b.column() == cell.column());
      if (past && amounts.read(cell.span().of(document.text())) != null) {
        rejected.add(new Rejection(cell.span(), AmountCheck.BASE.reason()));
      } else if (!levels.contains(cell.column())) {
        AmountCheck is =
            cell.column() == columns.name() ? AmountCheck.NAME : AmountCheck.OTHER_COLUMN;
        unread.add(new Stated.Unread(cell.span(), is));
      }
    }
    return new Stated(drafts, rejected, unread);
  }

  private Stated tasks(PlanDocument document, Block block, Shape.Row row, Columns columns) {
    List<Draft> drafts = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    List<Stated.Unread> unread = new ArrayList<>();
    Integer time = Years.last(cell(document, row, columns.time()));
    Evidence evidence = Evidence.in(document, block, block.span(), "target.task-row");
    for (Shape.Cell cell : row.cells()) {
      if (cell.column() != columns.name()) {
        unread.add(new Stated.Unread(cell.span(), AmountCheck.OTHER_COLUMN));
      } else if (!cell.span().isEmpty()) {
        Stated stated = statements.of(document, block, cell.span(), Zone.TASKS);
        rejected.addAll(stated.rejected());
        unread.addAll(stated.unread());
        for (Draft draft : stated.drafts()) {
          boolean own = draft.year() != null && !Years.in(draft.evidence().quote()).isEmpty();
          Dated year =
              own || time == null
                  ? draft.year()
                  : new Dated(time, Source.COLUMN, header(document, row, columns.time()), span(row, columns.time()));
          drafts.add(draft.dated(year, evidence));
        }
      }
    }
    return new Stated(drafts, rejected, unread);
  }

  private static Span span(Shape.Row row, int column) {
    return row.cells().stream()
        .filter(cell -> cell.column() == column && !cell.span().isEmpty())
        .map(Shape.Cell::span)
        .findFirst()
        .orElse(new Span(0, 0));
  }

  private static String cell(PlanDocument document, Shape.Row row, int column) {
    return span(row, column).of(document.text()).strip();
  }
}
