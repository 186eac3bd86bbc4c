// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Indicator;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.registry.UnitRegistry;
import org.kehoach.output.compare.ComparisonQuery;
import org.kehoach.output.compare.ComparisonReport;
import org.kehoach.output.compare.ProvinceComparison;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kehoach compare`.
@Command(
    name = "compare",
    description = {
      "Sets the targets of all provinces beside each other: indicator by province by year, how far"
          + " they lie apart, who aims highest, and what is akin but not equal.",
      "",
      "In a page (--format html) each figure is a link to the words it comes from; in a workbook"
          + " they are its note; csv and json have a row for each figure with its quote."
    },
    footer = {
      "  kehoach compare --indicator 'phủ sóng 5G' --year 2030",
      "  kehoach compare --theme digital-infrastructure --format html -o compare.html"
    })
final class CompareCommand implements Callable<Integer> {

  @Option(
      names = "--indicator",
      paramLabel = "ID|WORDS",
      description = "Only this indicator, by its id or words of its name, accents optional.")
  private @Nullable String indicator;

  @Option(names = "--theme", paramLabel = "T", description = "Only indicators of this theme.")
  private @Nullable String theme;

  @Option(
      names = "--year",
      paramLabel = "Y",
      converter = YearConverter.class,
      description = "Only what is to be reached in it.")
  private @Nullable Integer year;

  @Option(
      names = "--province",
      paramLabel = "P",
      split = ",",
      converter = ProvinceConverter.class,
      description = "Only plans of these provinces, accents optional; commas between several.")
  private List<Provinces.Unit> provinces = List.of();

  @Option(
      names = "--all",
      description = "Also indicators that only one plan has and no registry names.")
  private boolean all;

  @Mixin private ReportOptions output = new ReportOptions();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    IndicatorRegistry registry = IndicatorRegistry.load();
    requireTheme(registry);
    List<PlanRecords> plans = new ArrayList<>();
    RecordFilesReader records = new RecordFilesReader(Workspace.filled(workspace.folder).folder());
    records.forEach(plans::add);
    ProvinceComparison comparison =
        ProvinceComparison.of(
            plans,
            registry,
            new ComparisonQuery(indicator, theme, year, List.copyOf(provinces), all));
    if (comparison.indicators().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "No target in %s fits. Try fewer words or fewer options; kehoach compare without"
                      .formatted(workspace.folder)
                  + " options shows all.");
      return ExitCode.OK;
    }
    output.write(
        new ComparisonReport(comparison, registry, UnitRegistry.load())
            .report(title(registry))
            .noting(Acts.among(records.documents()).notes()));
    return ExitCode.OK;
  }

  private void requireTheme(IndicatorRegistry registry) {
    if (theme != null && registry.theme(theme) == null) {
      throw new ParameterException(
          spec.commandLine(),
          registry.themes().stream()
              .map(Indicator.Theme::id)
              .collect(Collectors.joining(", ", "'" + theme + "' is none of ", ".")));
    }
  }

  private String title(IndicatorRegistry registry) {
    Indicator.Theme asked = theme == null ? null : registry.theme(theme);
    String about = asked == null ? theme : asked.vietnamese() + " (" + asked.english() + ")";
    String words =
        Stream.concat(
                Stream.<@Nullable Object>of(indicator, about, year)
                    .filter(Objects::nonNull)
                    .map(Object::toString),
                provinces.stream().map(Provinces.Unit::name))
            .collect(Collectors.joining(" · "));
    return words.isEmpty() ? "All indicators by province" : "By province: " + words;
  }
}
