// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.finding.TargetKind;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.extractors.segment.ZoneFinder;
import org.kehoach.extractors.target.TargetExtractor;

/// Whether the samples' targets are linked to the indicators that a reader gave them
/// (`corpus/gold/sample-indicators.tsv`).
class SampleIndicatorsTest {
  private static final Path CORPUS = Path.of("..", "corpus");
  private static final List<Expected> LIST = list();
  private static final List<Judged> TARGETS =
      LIST.stream().map(Expected::file).distinct().flatMap(SampleIndicatorsTest::judged).toList();

  private record Expected(String file, String words, String value, String id) {

    boolean isOf(Target target) {
      return target.evidence().quote().contains(words)
          && (value.equals("*") || new BigDecimal(value).compareTo(target.value()) == 0);
    }

    boolean isRegistered() {
      return !id.equals("-");
    }
  }

  /// A target and what a reader says of it.
  private record Judged(Target target, Expected expected) {

    boolean isLinked() {
      return target.indicatorId() != null && !IndicatorRegistry.isProvisional(target.indicatorId());
    }

    boolean isRight() {
      return expected.id().equals(target.indicatorId());
    }

    @Override
    public String toString() {
      return target.indicator() + " -> " + target.indicatorId() + ", not " + expected.id();
    }
  }

  private static List<Expected> list() {
    try (Stream<String> lines = Files.lines(CORPUS.resolve("gold/sample-indicators.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new Expected(row[0], row[1], row[2], row[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Judged> judged(String file) {
    Read read =
        (Read)
            new Readers(ReadSettings.standard())
                .read(CORPUS.resolve("samples").resolve(file + ".txt"), file + ".txt");
    PlanDocument document = new PlanLayout().understand(read.text());
    return new TargetExtractor()
        .extract(document, new ZoneFinder().zones(document)).stream()
            .filter(target -> target.kind() == TargetKind.QUANTITATIVE)
            .map(target -> new Judged(target, expected(file, target)));
  }

  private static Expected expected(String file, Target target) {
    return LIST.stream()
        .filter(line -> line.file().equals(file) && line.isOf(target))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no line for " + file + ": " + target.evidence().quote()));
  }

  @Test
  void theListNamesIndicatorsOfTheRegistryAndEachLineHasATarget() {
    IndicatorRegistry registry = IndicatorRegistry.load();
    assertThat(LIST)
        .filteredOn(Expected::isRegistered)
        .allSatisfy(line -> assertThat(registry.byId(line.id())).as(line.id()).isNotNull());
    assertThat(LIST)
        .allSatisfy(line -> assertThat(TARGETS).anyMatch(judged -> judged.expected().equals(line)));
  }

  @Test
  void linksToTheRegistryAreRight() {
    List<Judged> linked = TARGETS.stream().filter(Judged::isLinked).toList();
    List<Judged> wrong = linked.stream().filter(judged -> !judged.isRight()).toList();
    assertThat(linked).hasSizeGreaterThan(150);
    assertThat(1.0 - (double) wrong.size() / linked.size())
        .as("precision over %d linked targets; wrong: %s", linked.size(), wrong)
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void nearlyAllTargetsOfTheRegistrysIndicatorsAreLinked() {
    List<Judged> registered =
        TARGETS.stream().filter(judged -> judged.expected().isRegistered()).toList();
    List<Judged> missed = registered.stream().filter(judged -> !judged.isRight()).toList();
    assertThat(1.0 - (double) missed.size() / registered.size())
        .as("recall over %d targets; missed: %s", registered.size(), missed)
        .isGreaterThanOrEqualTo(0.98);
  }
}
