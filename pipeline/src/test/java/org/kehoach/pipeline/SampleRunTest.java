// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.output.schema.Schemas;
import org.kehoach.pipeline.cli.CommandRun;
import org.kehoach.pipeline.evaluate.Evaluation;
import org.kehoach.pipeline.evaluate.GoldFolder;
import org.kehoach.pipeline.evaluate.ScoringScript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way over the five sample plans, as the README's command goes it.
class SampleRunTest {
  private static final String GIVEN = "dien-bien-ha-tang-so-2025-2030";
  private static final Path SAMPLES = Path.of("../corpus/samples");
  private static final Path GOLD = Path.of("../corpus/gold");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");
  private static CommandRun run = new CommandRun(0, "", "");

  @BeforeAll
  static void runOnce() {
    workspace = folder.resolve("one thread");
    run = CommandRun.of("run", "--in-process", SAMPLES, "-w", workspace, "--threads", "1");
  }

  private static List<JsonNode> lines(String file) throws IOException {
    return Files.readAllLines(workspace.resolve(file)).stream().map(JSON::readTree).toList();
  }

  private static List<JsonNode> records() throws IOException {
    List<JsonNode> records = new ArrayList<>(lines("targets.jsonl"));
    records.addAll(lines("obligations.jsonl"));
    records.addAll(lines("citations.jsonl"));
    return records;
  }

  @Test
  void readsAllFiveWhole() throws IOException {
    assertThat(run.exitCode()).isZero();
    assertThat(lines("ledger.jsonl"))
        .hasSize(5)
        .allMatch(line -> line.path("outcome").asString().equals("Extracted"));
    assertThat(lines("documents.jsonl")).hasSize(5);
  }

  @Test
  void everyLetterStandsInABlockOrIsListedAsLeftOut() throws IOException {
    assertThat(lines("documents.jsonl"))
        .allMatch(line -> line.path("reading").path("unexplained").asDouble() == 0)
        .allMatch(line -> line.path("review").isEmpty());
  }

  @Test
  void endsWithATableAndTheNextCommandToPaste() {
    assertThat(run.out())
        .contains("Obligations", "Điện Biên", "Total", "5 files: 5 extracted.")
        .contains("kehoach search 'kế hoạch' -w '" + workspace + "'")
        .contains("kehoach search --agency 'Sở Tài chính' -w '" + workspace + "'");
    assertThat(run.out().lines().filter(line -> !line.contains(workspace.toString())))
        .allMatch(line -> line.length() <= 100);
    assertThat(run.err().lines()).hasSize(5).allMatch(line -> line.endsWith(": extracted"));
  }

  @Test
  void cutsEveryQuoteOutOfTheCanonicalTextByItsOffsets() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (JsonNode document : lines("documents.jsonl")) {
      String id = document.path("id").asString();
      texts.put(id, Files.readString(workspace.resolve("text").resolve(id + ".txt")));
    }
    assertThat(records()).hasSizeGreaterThan(300);
    for (JsonNode record : records()) {
      String text = texts.get(record.path("documentId").asString());
      assertThat(text.substring(record.path("start").intValue(), record.path("end").intValue()))
          .isEqualTo(record.path("quote").asString())
          .isNotBlank();
      assertThat(record.path("section").isArray()).isTrue();
      assertThat(record.path("rule").asString()).isNotBlank();
    }
  }

  @Test
  void givesEveryRecordAnIdOfItsOwn() throws IOException {
    assertThat(records())
        .extracting(record -> record.path("id").asString())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "4"})
  void writesTheSameBytesAgainWithAnyNumberOfThreads(String threads) throws IOException {
    Path again = folder.resolve("again " + threads);
    CommandRun.of("run", SAMPLES, "-w", again, "--threads", threads);
    assertThat(content(again)).isEqualTo(content(workspace)).hasSize(5 + 5);
  }

  /// All but the index, which is compared by what it finds, and times: the ledger, and since when
  /// the workspace is as it is.
  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.startsWith("index") && !name.equals("ledger.jsonl") && !name.equals(".lock")) {
          content.put(name, Files.readString(file).replaceAll("\"since\":\"[^\"]*\"", ""));
        }
      }
    }
    return content;
  }

  @ParameterizedTest
  @CsvSource({
    "documents.jsonl, document",
    "targets.jsonl, target",
    "obligations.jsonl, obligation",
    "citations.jsonl, citation",
    "ledger.jsonl, ledger"
  })
  void writesLinesThatKeepToTheSchema(String file, String name) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.all().get(name), InputFormat.JSON);
    for (String line : Files.readAllLines(workspace.resolve(file))) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @Test
  void findsRecordsWithAndWithoutAccents() {
    CommandRun typed = search("phủ sóng 5G", "--kind", "target", "--format", "json");
    CommandRun plain = search("phu song 5g", "--kind", "target", "--format", "json");
    assertThat(typed.out().lines()).isNotEmpty();
    assertThat(ids(plain)).containsAll(ids(typed));
  }

  private static CommandRun search(String words, String... options) {
    List<Object> command = new ArrayList<>(List.of("search", words, "-w", workspace));
    command.addAll(List.of(options));
    CommandRun found = CommandRun.of(command.toArray());
    assertThat(found.exitCode()).isZero();
    return found;
  }

  private static List<String> ids(CommandRun found) {
    return found
        .out()
        .lines()
        .map(line -> JSON.readTree(line).path("record").path("id").asString())
        .toList();
  }

  @Test
  void marksTheMatchInTheQuoteAndKeepsToTheScreen() {
    CommandRun found = search("phu song 5G", "--limit", "3");
    assertThat(found.out()).contains("[phủ sóng 5G]");
    assertThat(found.out().lines()).allMatch(line -> line.length() <= 104);
    assertThat(found.err()).contains("--limit");
  }

  @Test
  void saysSoWhereNothingIsFound() {
    CommandRun found = search("xyzzy");
    assertThat(found.out()).isEmpty();
    assertThat(found.err()).contains("Nothing found for 'xyzzy'").hasLineCount(1);
  }

  @Test
  void showsARecordInItsSurroundings() throws IOException {
    JsonNode target = lines("targets.jsonl").getFirst();
    CommandRun shown = CommandRun.of("show", target.path("id").asString(), "-w", workspace);
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.out())
        .contains("indicator", "section", "source", "document", "[")
        .contains(target.path("section").path(0).asString());
  }

  @Test
  void explainsARecordByItsZoneAndReadings() throws IOException {
    JsonNode target = lines("targets.jsonl").getFirst();
    String id = target.path("id").asString();
    CommandRun explained = CommandRun.of("explain", id, "-w", workspace);
    assertThat(explained.exitCode()).isZero();
    assertThat(explained.out())
        .contains("rule            " + target.path("rule").asString(), "by zone.")
        .contains(id + " by " + target.path("rule").asString() + " (this one)");
    assertThat(explained.out().lines()).allMatch(line -> line.length() <= 104);
    String document = target.path("documentId").asString();
    CommandRun whole = CommandRun.of("explain", document, "-w", workspace);
    assertThat(whole.exitCode()).isEqualTo(2);
    assertThat(whole.err()).contains("is a document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"targets.jsonl", "obligations.jsonl", "citations.jsonl"})
  void explainsARecordOfEveryKindAsJson(String file) throws IOException {
    JsonNode record = lines(file).getFirst();
    String id = record.path("id").asString();
    CommandRun run = CommandRun.of("explain", id, "-w", workspace, "--format", "json");
    assertThat(run.exitCode()).isZero();
    JsonNode explained = JSON.readTree(run.out());
    assertThat(explained.propertyNames())
        .containsExactly(
            "id", "rule", "layer", "zone", "headings", "passage", "values", "readings", "records");
    assertThat(explained.path("id").asString()).isEqualTo(id);
    assertThat(explained.path("records").valueStream().map(r -> r.path("id").asString()))
        .contains(id);
    assertThat(explained.path("readings").valueStream())
        .allMatch(reading -> reading.has("rejection") && reading.path("records").isArray());
  }

  @Test
  void saysSoWhereTheFileToExplainARecordFromIsGoneOrChanged() throws IOException {
    Path plan = folder.resolve("plan.txt");
    Path filled = folder.resolve("of one plan");
    Files.copy(SAMPLES.resolve("lang-son-ha-tang-so-2025-2030.txt"), plan);
    assertThat(CommandRun.of("run", "--in-process", plan, "-w", filled).exitCode()).isZero();
    String line = Files.readAllLines(filled.resolve("targets.jsonl")).getFirst();
    String id = JSON.readTree(line).path("id").asString();
    Files.writeString(plan, "KẾ HOẠCH");
    CommandRun changed = CommandRun.of("explain", id, "-w", filled);
    assertThat(changed.exitCode()).isEqualTo(2);
    assertThat(changed.err()).contains("plan.txt has changed since the run");
    Files.delete(plan);
    CommandRun gone = CommandRun.of("explain", id, "-w", filled);
    assertThat(gone.exitCode()).isEqualTo(2);
    assertThat(gone.err()).contains("plan.txt is not there");
  }

  @Test
  void saysWhichIdsBeginLikeTheOneThatWasGiven() throws IOException {
    String document = lines("documents.jsonl").getFirst().path("id").asString();
    CommandRun several = CommandRun.of("show", document + "-", "-w", workspace);
    assertThat(several.exitCode()).isEqualTo(2);
    assertThat(several.err()).contains("Several ids begin", document + "-");
    CommandRun none = CommandRun.of("show", "nothing", "-w", workspace);
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("kehoach search");
    CommandRun whole = CommandRun.of("show", document, "-w", workspace);
    assertThat(whole.out()).contains("title", "issuer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "show", "evaluate", "schema"})
  void theExamplesOfTheHelpTextFindSomething(String command) {
    String help = CommandRun.of(command, "--help").out();
    List<String> examples = help.substring(help.indexOf("Examples:")).lines().skip(1).toList();
    assertThat(examples).hasSize(2);
    for (String example : examples) {
      List<String> words = new ArrayList<>();
      Pattern.compile("'([^']*)'|(\\S+)")
          .matcher(example.replaceFirst(" >.*", "").replace("corpus/", "../corpus/"))
          .results()
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .skip(1)
          .forEach(words::add);
      if (!command.equals("schema")) {
        words.addAll(List.of("-w", workspace.toString()));
      }
      CommandRun shown = CommandRun.of(words.toArray());
      assertThat(shown.exitCode()).as(example).isZero();
      assertThat(shown.out()).as(example).isNotBlank();
    }
  }

  @Test
  void isScoredAsTheContractsScriptScoresIt() throws Exception {
    GoldFolder gold = new GoldFolder(GOLD, Path.of("nowhere"));
    ScoringScript.assertAgrees(Evaluation.evaluate(gold, workspace), GOLD, workspace);
    CommandRun scored = CommandRun.of("evaluate", "--gold", GOLD, "-w", workspace);
    assertThat(scored.exitCode()).isZero();
    assertThat(scored.out()).contains("obligation-lead", "All documents", "macro F1");
  }

  @Test
  void listsWhatAnotherRunGainedAndLost() {
    Path one = folder.resolve("one sample");
    Path sample = SAMPLES.resolve(GIVEN + ".txt");
    assertThat(CommandRun.of("run", "--in-process", sample, "-w", one).exitCode()).isZero();
    CommandRun same = evaluate(workspace, workspace);
    assertThat(same.out()).endsWith("Nothing changed.\n");
    assertThat(evaluate(one, workspace).out())
        .contains(
            "Changes:", "son-la-ha-tang-so-2025-2030: obligation fell from", "  lost targets[")
        .doesNotContain(GIVEN + ": ");
    JsonNode changes =
        JSON.readTree(evaluate(workspace, one, "--format", "json").out()).path("changes");
    assertThat(changes).isNotEmpty();
    assertThat(changes)
        .allSatisfy(
            change -> {
              assertThat(change.path("document").asString()).isNotEqualTo(GIVEN);
              assertThat(change.path("now").path("right").asInt())
                  .isGreaterThan(change.path("before").path("right").asInt());
            });
  }

  private static CommandRun evaluate(Path now, Path before, Object... options) {
    List<Object> command = new ArrayList<>(List.of("evaluate", "--gold", GOLD, "-w", now));
    command.addAll(List.of("--against", before));
    command.addAll(List.of(options));
    CommandRun evaluated = CommandRun.of(command.toArray());
    assertThat(evaluated.exitCode()).isZero();
    return evaluated;
  }
}
