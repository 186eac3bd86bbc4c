// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Field;
import org.kehoach.extractors.trace.Link.Source;

/// Collects which cells of a row gave an obligation its agencies and deadlines.
final class CellLinks {
  private final Plan plan;
  private final Shape.Row row;
  private final List<ColumnRole> columns;
  private final List<Link> links = new ArrayList<>();

  CellLinks(Plan plan, Shape.Row row, List<ColumnRole> columns) {
    this.plan = plan;
    this.row = row;
    this.columns = columns;
  }

  /// @param role of the column that named them
  void agencies(Field field, List<String> names, ColumnRole role) {
    if (!names.isEmpty()) {
      add(field, String.join("; ", names), role);
    }
  }

  /// @param role of the column that gave them
  void times(List<FoundDeadline> times, ColumnRole role) {
    times.forEach(time -> add(Field.DEADLINES, time.written(), role));
  }

  List<Link> all() {
    return List.copyOf(links);
  }

  /// A value of each cell of the role, under the column's header.
  private void add(Field field, String value, ColumnRole role) {
    for (Shape.Cell cell : row.cells()) {
      if (columns.get(cell.column()) == role && !cell.span().isEmpty()) {
        String header = plan.document().tables().get(row.table()).headers().get(cell.column());
        Span place = cell.span();
        links.add(new Link(field, value, Source.COLUMN, header, place));
      }
    }
  }
}
