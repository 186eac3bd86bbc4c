// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Source;
import org.kehoach.extractors.trace.Rejection;

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

  private Stated indicators(PlanDocument document, Block block, Shape.Row row, Columns columns) {
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
      String written = cell(document, row, column.column());
      Quantity quantity = column.growth() ? amounts.growth(written) : amounts.read(written);
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
                year(document, block, row, column, columns.values()),
                false,
                amounts.conditions(),
                baseline,
                evidence,
                links));
      }
    }
    return beside(drafts, document, row, columns, amounts, levels);
  }

  /// A column's own year; a column of growth without one has that of the last column.
  private static @Nullable Dated year(
      PlanDocument document,
      Block block,
      Shape.Row row,
      Columns.Value column,
      List<Columns.Value> all) {
    if (column.growth() && column.year() == null) {
      return all.stream()
          .filter(value -> value.year() != null)
          .max(Comparator.comparing(Columns.Value::year))
          .map(last -> year(document, block, row, last, all))
          .orElse(null);
    }
    return column.year() == null
        ? Years.above(document, block)
        : new Dated(
            column.year(), Source.COLUMN_HEADER, header(document, row, column.column()), null);
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
        field,
        value.toPlainString(),
        Source.COLUMN,
        header(document, row, column),
        span(row, column));
  }

  /// The column of the latest level that the row gives as past or present; null where it gives
  /// none.
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
      boolean product = cell.column() == columns.product();
      if (cell.column() == columns.count() && !cell.span().isEmpty()) {
        count(document, block, row, columns, time, evidence).ifPresent(drafts::add);
      } else if (cell.column() != columns.name() && !product) {
        unread.add(new Stated.Unread(cell.span(), AmountCheck.OTHER_COLUMN));
      } else if (!cell.span().isEmpty()) {
        // what a task is to yield is all committed to, like an aim
        Zone as = product ? Zone.AIMS : Zone.TASKS;
        Stated stated = statements.of(document, block, cell.span(), as);
        rejected.addAll(stated.rejected());
        unread.addAll(stated.unread());
        for (Draft draft : stated.drafts()) {
          if (product && saidBefore(drafts, draft)) {
            continue;
          }
          boolean own = draft.year() != null && !Years.in(draft.evidence().quote()).isEmpty();
          Dated year = own || time == null ? draft.year() : time(document, row, columns, time);
          Draft dated = draft.dated(year, evidence);
          drafts.add(product ? dated.withPlacesCounted() : dated);
        }
      }
    }
    return new Stated(drafts, rejected, unread);
  }

  /// Whether the task itself says what its product says again ("Xây dựng 05 mô hình", "05 mô
  /// hình").
  private static boolean saidBefore(List<Draft> drafts, Draft product) {
    Quantity again = product.quantity();
    return again != null
        && drafts.stream()
            .map(Draft::quantity)
            .anyMatch(
                said ->
                    said != null
                        && said.value().compareTo(again.value()) == 0
                        && said.unit().equals(again.unit()));
  }

  /// The bare number in a column such as "Số lớp".
  private Optional<Draft> count(
      PlanDocument document,
      Block block,
      Shape.Row row,
      Columns columns,
      @Nullable Integer time,
      Evidence evidence) {
    Quantity number = finder.cell(cell(document, row, columns.count()));
    if (number == null || !number.isCount()) {
      return Optional.empty();
    }
    Dated year = time == null ? Years.above(document, block) : time(document, row, columns, time);
    return Optional.of(
        new Draft(
            Indicator.plain(cell(document, row, columns.name())),
            number,
            year,
            false,
            List.of(),
            null,
            evidence,
            List.of(link(document, row, columns.count(), Link.Field.VALUE, number.value()))));
  }

  private static Dated time(PlanDocument document, Shape.Row row, Columns columns, int year) {
    return new Dated(
        year, Source.COLUMN, header(document, row, columns.time()), span(row, columns.time()));
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
