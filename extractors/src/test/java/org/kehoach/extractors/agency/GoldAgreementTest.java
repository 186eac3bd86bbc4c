// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.deadline.DeadlineFinder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The readers, run over the quotes of the hand-made gold files, agree with those who annotated
/// them.
class GoldAgreementTest {

  private static final Path GOLD = Path.of("..", "corpus", "gold");

  private final AgencyReaders readers = AgencyReaders.load();
  private final DeadlineFinder deadlines = DeadlineFinder.load();

  static Stream<JsonNode> goldRecords() throws Exception {
    try (Stream<Path> files = Files.list(GOLD)) {
      List<JsonNode> records =
          files
              .filter(file -> file.toString().endsWith(".gold.json"))
              .sorted()
              .map(file -> JsonMapper.shared().readTree(file))
              .flatMap(
                  gold -> Stream.concat(elements(gold, "obligations"), elements(gold, "measures")))
              .toList();
      return records.stream();
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("goldRecords")
  void readsTheRecordAsItsAnnotatorDid(JsonNode gold) {
    String quote = Vietnamese.nfc(gold.get("quote").asString());
    String[] cells = quote.split(" \\| ", -1);
    boolean table = gold.get("origin").asString().equals("TABLE");
    List<String> coordinators =
        table
            ? readers.lists().split(cells[cells.length - 2])
            : readers.coordination().coordinators(quote);
    assertThat(ids(coordinators)).as(quote).isEqualTo(ids(names(gold, "coordinators")));
    if (table) {
      assertThat(ids(readers.lists().split(cells[cells.length - 3])))
          .as(quote)
          .isEqualTo(ids(names(gold, "leads")));
    }
    assertThat(times(table ? cells[cells.length - 1] : quote, table))
        .as(quote)
        .isEqualTo(
            elements(gold, "deadlines")
                .map(d -> key(d.get("kind"), d.get("from"), d.get("to"), d.get("rrule")))
                .collect(Collectors.toSet()));
  }

  private Set<String> times(String text, boolean cell) {
    return (cell ? deadlines.readCell(text, 2025) : deadlines.find(text, 2025))
        .stream()
            .map(f -> f.deadline())
            .map(d -> key(d.kind(), d.from(), d.to(), d.rrule()))
            .collect(Collectors.toSet());
  }

  private static String key(@org.jspecify.annotations.Nullable Object... parts) {
    return Stream.of(parts)
        .map(part -> String.valueOf(part).replace("\"", ""))
        .collect(Collectors.joining("|"));
  }

  private Set<String> ids(List<String> names) {
    return names.stream()
        .map(name -> readers.agencies().of(name, null).id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> names(JsonNode gold, String role) {
    return elements(gold, role).map(JsonNode::asString).toList();
  }

  private static Stream<JsonNode> elements(JsonNode gold, String field) {
    return StreamSupport.stream(gold.get(field).spliterator(), false);
  }
}
