// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.corpus.registry.Indicator;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.UnitRegistry;
import org.kehoach.corpus.text.VietnameseOrder;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;

/// A comparison as tables. One indicator gives provinces by years; several give indicators and
/// years by provinces, a table for each theme. How far provinces lie apart follows, then what is
/// related but not equal.
///
/// @param registry for the themes' names
/// @param units for the units' names
public record ComparisonReport(
    ProvinceComparison comparison, IndicatorRegistry registry, UnitRegistry units) {

  private static final String NO_YEAR = "no year";
  private static final String NO_THEME = "Chưa có trong danh mục · Not in the registry";

  /// The report.
  ///
  /// @param title what was asked for
  public Report report(String title) {
    List<ReportTable> tables = new ArrayList<>();
    List<ComparedIndicator> asked = comparison.indicators();
    if (asked.size() == 1) {
      tables.add(byYear(asked.getFirst()));
    } else {
      tables.addAll(byTheme(title, asked));
    }
    ReportTable spreads = spreads(asked);
    if (!spreads.rows().isEmpty()) {
      tables.add(spreads);
    }
    if (!comparison.related().isEmpty()) {
      tables.add(
          byProvince(
              "Related, not equal: another population, condition or technology",
              comparison.related(),
              Cell.Tone.RELATED));
    }
    return new Report(title, notes(), tables, new ComparisonValues(comparison).table());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "≥ at least, > more than, ≤ at most, < less than, ≈ about; * the plan says \"phấn đấu\" (to"
            + " strive for); in brackets the level that the plan starts from; – the plan sets no"
            + " value.");
    List<String> silent =
        comparison.silent().stream().filter(name -> !comparison.blanks().contains(name)).toList();
    if (!silent.isEmpty()) {
      notes.add("Other provinces whose plans set no value: " + String.join(", ", silent) + ".");
    }
    if (comparison.left() > 0) {
      notes.add(
          comparison.left()
              + " indicators that only one plan has and no registry names are left out (--all).");
    }
    if (comparison.unlinked() > 0) {
      notes.add(
          comparison.unlinked()
              + " quantified targets of these plans say too little of what they measure to be"
              + " compared.");
    }
    return notes;
  }

  private ReportTable byYear(ComparedIndicator indicator) {
    List<Optional<Integer>> years = List.copyOf(indicator.byYear().keySet());
    List<Column> columns = new ArrayList<>(List.of(new Column("province", "Province")));
    years.forEach(year -> columns.add(new Column(year(year), year(year))));
    Map<String, List<Figure>> provinces = new TreeMap<>(new VietnameseOrder());
    indicator
        .figures()
        .forEach(f -> provinces.computeIfAbsent(f.province(), p -> new ArrayList<>()).add(f));
    comparison.blanks().forEach(name -> provinces.putIfAbsent(name, List.of()));
    List<List<Cell>> rows = new ArrayList<>();
    provinces.forEach(
        (province, figures) -> {
          List<Cell> row = new ArrayList<>(List.of(Cell.of(province)));
          for (Optional<Integer> year : years) {
            Spread spread = spread(indicator, year);
            row.add(cell(figures.stream().filter(f -> isOf(f, year)).toList(), spread));
          }
          rows.add(row);
        });
    return new ReportTable(heading(indicator), columns, rows);
  }

  /// A table for each theme; one that is called `title` where there is but one.
  private List<ReportTable> byTheme(String title, List<ComparedIndicator> asked) {
    Map<String, List<ComparedIndicator>> themes =
        asked.stream()
            .collect(Collectors.groupingBy(this::theme, LinkedHashMap::new, Collectors.toList()));
    if (themes.size() == 1) {
      return List.of(byProvince(title, asked, Cell.Tone.PLAIN));
    }
    List<ReportTable> tables = new ArrayList<>();
    themes.forEach((theme, own) -> tables.add(byProvince(theme, own, Cell.Tone.PLAIN)));
    return tables;
  }

  private String theme(ComparedIndicator indicator) {
    Indicator entry = indicator.entry();
    Indicator.Theme theme = entry == null ? null : registry.theme(entry.theme());
    return theme == null ? NO_THEME : theme.vietnamese() + " · " + theme.english();
  }

  private ReportTable byProvince(String title, List<ComparedIndicator> indicators, Cell.Tone tone) {
    Stream<String> setting =
        Stream.concat(comparison.indicators().stream(), comparison.related().stream())
            .flatMap(one -> one.figures().stream())
            .map(Figure::province);
    List<String> provinces =
        Stream.concat(setting, comparison.blanks().stream())
            .distinct()
            .sorted(new VietnameseOrder())
            .toList();
    List<Column> columns =
        new ArrayList<>(List.of(new Column("indicator", "Indicator"), new Column("year", "Year")));
    provinces.forEach(province -> columns.add(new Column(province, province)));
    List<List<Cell>> rows = new ArrayList<>();
    for (ComparedIndicator indicator : indicators) {
      indicator
          .byYear()
          .forEach(
              (year, figures) -> {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.of(heading(indicator)));
                row.add(Cell.of(year(year)));
                for (String province : provinces) {
                  List<Figure> own =
                      figures.stream().filter(f -> f.province().equals(province)).toList();
                  row.add(
                      tone == Cell.Tone.PLAIN
                          ? cell(own, new Spread(figures, indicator.direction()))
                          : cell(own, tone));
                }
                rows.add(row);
              });
    }
    return new ReportTable(title, columns, rows, true);
  }

  /// Where two provinces or more set a value.
  private ReportTable spreads(List<ComparedIndicator> indicators) {
    List<Column> columns =
        List.of(
            new Column("indicator", "Indicator"),
            new Column("year", "Year"),
            new Column("provinces", "Provinces"),
            new Column("range", "Range"),
            new Column("mostAmbitious", "Most ambitious"),
            new Column("leastAmbitious", "Least ambitious"));
    List<List<Cell>> rows = new ArrayList<>();
    for (ComparedIndicator indicator : indicators) {
      for (Optional<Integer> year : indicator.byYear().keySet()) {
        Spread spread = spread(indicator, year);
        if (spread.provinces() > 1) {
          rows.add(
              List.of(
                  Cell.of(heading(indicator)),
                  Cell.of(year(year)),
                  Cell.of((int) spread.provinces()),
                  Cell.of(spread.range()),
                  Cell.of(String.join(", ", spread.mostAmbitious())),
                  Cell.of(String.join(", ", spread.leastAmbitious()))));
        }
      }
    }
    return new ReportTable("Spread where several provinces set a value", columns, rows, true);
  }

  /// Name and unit.
  private String heading(ComparedIndicator indicator) {
    return indicator.name() + " (" + units.of(indicator.series().unit()).vietnamese() + ")";
  }

  private static Spread spread(ComparedIndicator indicator, Optional<Integer> year) {
    return new Spread(
        indicator.figures().stream().filter(f -> isOf(f, year)).toList(), indicator.direction());
  }

  private static boolean isOf(Figure figure, Optional<Integer> year) {
    return Optional.ofNullable(figure.year()).equals(year);
  }

  private static String year(Optional<Integer> year) {
    return year.map(String::valueOf).orElse(NO_YEAR);
  }

  private static Cell cell(List<Figure> figures, Spread spread) {
    return new Cell(
        distinct(figures).stream().map(figure -> entry(figure, tone(figure, spread))).toList());
  }

  private static Cell cell(List<Figure> figures, Cell.Tone tone) {
    return new Cell(distinct(figures).stream().map(figure -> entry(figure, tone)).toList());
  }

  private static Cell.Entry entry(Figure figure, Cell.Tone tone) {
    return new Cell.Entry(
        figure.text(), new Cell.Value.Amount(figure.value()), tone, figure.reference());
  }

  private static Cell.Tone tone(Figure figure, Spread spread) {
    if (spread.mostAmbitious().contains(figure.province())) {
      return Cell.Tone.HIGHEST;
    }
    return spread.leastAmbitious().contains(figure.province()) ? Cell.Tone.LOWEST : Cell.Tone.PLAIN;
  }

  /// One plan may say the same twice, in its text and in its appendix: shown once, in the words
  /// that tell more.
  private static List<Figure> distinct(List<Figure> figures) {
    Map<List<String>, Figure> fullest = new LinkedHashMap<>();
    figures.forEach(
        figure ->
            fullest.merge(
                List.of(figure.document().id(), figure.amount()),
                figure,
                (one, other) -> other.text().length() > one.text().length() ? other : one));
    return List.copyOf(fullest.values());
  }
}
