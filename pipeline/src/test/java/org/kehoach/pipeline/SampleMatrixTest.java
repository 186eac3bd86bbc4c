// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.corpus.registry.Indicator;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.UnitRegistry;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The matrix of indicator by province by year over the five samples, against what people annotated
/// and which indicator people gave each target.
class SampleMatrixTest {
  private static final Path CORPUS = Path.of("../corpus");
  private static final UnitRegistry UNITS = UnitRegistry.load();
  private static final IndicatorRegistry INDICATORS = IndicatorRegistry.load();

  @TempDir private static Path folder;

  private record ListedTarget(String file, String words, String value, String id) {

    boolean isOf(String name, JsonNode target) {
      return file.equals(name)
          && target.path("quote").asString().contains(words)
          && (value.equals("*")
              || new BigDecimal(value).compareTo(SampleMatrixTest.value(target, "value")) == 0);
    }
  }

  @BeforeAll
  static void run() {
    CommandRun run =
        CommandRun.of("run", "--in-process", CORPUS.resolve("samples"), "-w", workspace());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /// What their words measure stands in another clause than their amount, so they have no entry of
  /// the registry yet; each would be one value more.
  private static final Set<String> NOT_LINKED =
      Set.of(
          "5g-stations-industrial-parks / Lạng Sơn / 2025",
          "smart-devices-poor-households / Điện Biên / 2030");

  @Test
  void eachCellHasTheValuesOfTheGoldAndNoOther() throws IOException {
    SortedMap<String, List<String>> expected = expected();
    assertThat(expected).hasSizeGreaterThan(130).containsKeys(NOT_LINKED.toArray(String[]::new));
    for (String cell : NOT_LINKED) {
      expected.compute(cell, (key, values) -> values.size() == 1 ? null : values.subList(1, 2));
    }
    assertThat(shown()).isEqualTo(expected);
  }

  @Test
  void aPageLinksEachFigureToItsWords() throws IOException {
    Path page = folder.resolve("compare.html");
    CommandRun run = CommandRun.of("compare", "--format", "html", "-o", page, "-w", workspace());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .contains("Sơn La", "Điện Biên", "Lạng Sơn", "Đắk Lắk", "href=\"#q1\"", "id=\"q1\"");
  }

  @Test
  void wordsWithoutAccentsNameAnIndicatorAndItsKinStandBeside() {
    CommandRun run =
        CommandRun.of("compare", "--indicator", "ty le dan so phu song 5g", "-w", workspace());

    assertThat(run.out()).contains("Lạng Sơn", "99", "Related, not equal", "khu vực đô thị");
  }

  @Test
  void anUnknownThemeIsToldWithTheKnownOnes() {
    CommandRun run = CommandRun.of("compare", "--theme", "weather", "-w", workspace());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'weather' is none of digital-infrastructure, ");
  }

  private static Path workspace() {
    return folder.resolve("workspace");
  }

  private static SortedMap<String, List<String>> shown() {
    CommandRun run = CommandRun.of("compare", "--all", "--format", "json", "-w", workspace());
    SortedMap<String, List<String>> cells = new TreeMap<>();
    run.out()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line))
        .filter(row -> !row.path("indicatorId").asString().startsWith("x-"))
        .forEach(
            row ->
                add(
                    cells,
                    row.path("indicatorId").asString(),
                    row.path("province").asString(),
                    row.path("year"),
                    row.path("comparator").asString(),
                    value(row, "value"),
                    row.path("unit").asString()));
    return cells;
  }

  private static SortedMap<String, List<String>> expected() throws IOException {
    List<ListedTarget> list =
        Files.readAllLines(CORPUS.resolve("gold/sample-indicators.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(row -> new ListedTarget(row[0], row[1], row[2], row[3]))
            .toList();
    SortedMap<String, List<String>> cells = new TreeMap<>();
    for (String name : list.stream().map(ListedTarget::file).distinct().toList()) {
      JsonNode gold =
          JsonMapper.shared()
              .readTree(Files.readString(CORPUS.resolve("gold/" + name + ".gold.json")));
      for (JsonNode target : gold.path("targets")) {
        if (target.path("kind").asString().equals("QUANTITATIVE")) {
          addGold(cells, gold, target, idOf(list, name, target));
        }
      }
    }
    return cells;
  }

  private static String idOf(List<ListedTarget> list, String name, JsonNode target) {
    return list.stream()
        .filter(line -> line.isOf(name, target))
        .map(ListedTarget::id)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + ": not listed: " + target.path("quote")));
  }

  private static void addGold(
      SortedMap<String, List<String>> cells, JsonNode gold, JsonNode target, String id) {
    if (id.equals("-")) {
      return;
    }
    UnitRegistry.Unit unit = UNITS.of(target.path("unit").asString());
    Indicator indicator = Objects.requireNonNull(INDICATORS.byId(id));
    BigDecimal factor = indicator.alsoIn().getOrDefault(unit.normal(), BigDecimal.ONE);
    add(
        cells,
        id,
        gold.path("document").path("province").path("name").asString(),
        target.path("year"),
        target.path("comparator").asString(),
        unit.normalise(value(target, "value")).multiply(factor),
        indicator.unit());
  }

  private static void add(
      SortedMap<String, List<String>> cells,
      String id,
      String province,
      JsonNode year,
      String comparator,
      BigDecimal value,
      String unit) {
    List<String> cell =
        cells.computeIfAbsent(
            id + " / " + province + " / " + (year.isNumber() ? year.asInt() : "-"),
            key -> new ArrayList<>());
    cell.add(comparator + " " + value.stripTrailingZeros().toPlainString() + " " + unit);
    cell.sort(null);
  }

  private static BigDecimal value(JsonNode node, String field) {
    return node.path(field).asDecimal();
  }
}
