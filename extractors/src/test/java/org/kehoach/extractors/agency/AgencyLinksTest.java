// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.DocumentProfile.Province;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every agency that the samples' gold files name is linked as a person decided
/// (`corpus/gold/agency-links.tsv`), or left unresolved.
class AgencyLinksTest {
  private static final Path GOLD = Path.of("..", "corpus", "gold");
  private static final double PRECISION = 0.99;
  private static final double RECALL = 0.95;

  private record Expected(String document, String name, String id) {}

  @Test
  void theListHoldsEveryAgencyOfTheGoldFiles() throws IOException {
    Set<String> listed =
        expected().stream().map(e -> e.document() + ": " + e.name()).collect(Collectors.toSet());
    Set<String> named = new HashSet<>();
    for (Path file : goldFiles()) {
      JsonNode gold = read(file);
      Stream.of("obligations", "measures")
          .flatMap(kind -> gold.path(kind).valueStream())
          .flatMap(AgencyLinksTest::agencies)
          .forEach(name -> named.add(document(file) + ": " + name));
    }
    assertThat(listed).isEqualTo(named);
  }

  @Test
  void agenciesAreLinkedAsAPersonDid() throws IOException {
    Agencies agencies = AgencyReaders.load().agencies();
    Map<String, Agencies> of =
        goldFiles().stream()
            .collect(
                Collectors.toMap(
                    AgencyLinksTest::document, file -> agencies.in(profile(file), Map.of())));
    int right = 0;
    int linked = 0;
    int linkable = 0;
    List<String> errors = new ArrayList<>();
    for (Expected one : expected()) {
      String id = of.get(one.document()).of(one.name()).id();
      String found = id == null ? "-" : id;
      boolean same = found.equals(one.id());
      linked += id == null ? 0 : 1;
      linkable += one.id().equals("-") ? 0 : 1;
      right += same && id != null ? 1 : 0;
      if (!same) {
        errors.add(one + ": " + found);
      }
    }
    assertThat((double) right / linked)
        .as("precision; %s", errors)
        .isGreaterThanOrEqualTo(PRECISION);
    assertThat((double) right / linkable).as("recall; %s", errors).isGreaterThanOrEqualTo(RECALL);
  }

  private static Stream<String> agencies(JsonNode record) {
    return Stream.concat(
        Stream.of("leads", "coordinators")
            .flatMap(role -> record.path(role).valueStream())
            .map(agency -> agency.isString() ? agency : agency.path("name"))
            .map(JsonNode::asString),
        Stream.of("reportsTo", "via")
            .map(record::path)
            .filter(JsonNode::isString)
            .map(JsonNode::asString));
  }

  /// The place and time that a gold file says its document is of.
  private static DocumentProfile profile(Path gold) {
    JsonNode said = read(gold).path("document");
    JsonNode province = said.path("province");
    String name = province.path("name").asString();
    String code = province.path("code").asString();
    JsonNode day = said.path("issuedOn");
    JsonNode year = said.path("issuedYear");
    return new DocumentProfile(
        null,
        null,
        day.isString() ? LocalDate.parse(day.asString()) : null,
        year.isInt() ? year.asInt() : null,
        null,
        null,
        new Province(name, code, new Province.Today(name, code)),
        new DocumentProfile.Period(null, null),
        null,
        null,
        List.of());
  }

  private static JsonNode read(Path gold) {
    try {
      return JsonMapper.shared().readTree(Files.readString(gold));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Expected> expected() throws IOException {
    try (Stream<String> lines = Files.lines(GOLD.resolve("agency-links.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Expected(cells[0], cells[1], cells[2]))
          .toList();
    }
  }

  private static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toList();
    }
  }

  private static String document(Path gold) {
    return gold.getFileName().toString().replace(".gold.json", "");
  }
}
