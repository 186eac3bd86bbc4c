// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;

/// Each figure of a comparison in a row of its own, for statistics.
record ComparisonValues(ProvinceComparison comparison) {

  ReportTable table() {
    List<Map<String, Cell>> rows = new ArrayList<>();
    add(rows, comparison.indicators(), false);
    add(rows, comparison.related(), true);
    List<Column> columns =
        rows.isEmpty()
            ? List.of()
            : rows.getFirst().keySet().stream().map(key -> new Column(key, key)).toList();
    return new ReportTable(
        "Values", columns, rows.stream().map(row -> List.copyOf(row.values())).toList());
  }

  private static void add(
      List<Map<String, Cell>> rows, List<ComparedIndicator> indicators, boolean related) {
    for (ComparedIndicator indicator : indicators) {
      for (Figure figure : indicator.figures()) {
        rows.add(row(indicator, figure, related));
      }
    }
  }

  private static Map<String, Cell> row(
      ComparedIndicator indicator, Figure figure, boolean related) {
    Target target = figure.target();
    var province = figure.document().profile().province();
    Map<String, Cell> row = new LinkedHashMap<>();
    row.put("indicatorId", Cell.of(indicator.series().indicator()));
    row.put("indicator", Cell.of(indicator.name()));
    row.put("indicatorEnglish", Cell.of(indicator.english()));
    row.put("related", Cell.of(related));
    row.put("province", Cell.of(figure.province()));
    row.put("provinceCode", Cell.of(province == null ? null : province.code()));
    row.put("provinceToday", Cell.of(province == null ? null : province.today().name()));
    row.put("year", Cell.of(target.year()));
    row.put("measure", Cell.of(target.measure().name()));
    row.put("rate", Cell.of(target.rate()));
    row.put("comparator", Cell.of(name(target.comparator())));
    row.put("value", Cell.of(target.normalValue()));
    row.put("valueTo", Cell.of(target.normalValueTo()));
    row.put("unit", Cell.of(target.normalUnit()));
    row.put("writtenValue", Cell.of(target.value()));
    row.put("writtenUnit", Cell.of(target.unit()));
    row.put("aspirational", Cell.of(target.aspirational()));
    Target.@Nullable Baseline base = target.baseline();
    row.put("baselineYear", Cell.of(base == null ? null : base.year()));
    row.put("baselineValue", Cell.of(target.normalBaseline()));
    row.put("conditions", Cell.of(figure.conditions()));
    row.put("wording", Cell.of(target.indicator()));
    row.put("document", Cell.of(figure.document().profile().number()));
    row.put("documentId", Cell.of(target.documentId()));
    row.put("page", Cell.of(target.evidence().page() == 0 ? null : target.evidence().page()));
    row.put("record", Cell.of(target.id()));
    row.put("quote", Cell.of(target.evidence().quote()));
    return row;
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : Objects.requireNonNull(constant).name();
  }
}
