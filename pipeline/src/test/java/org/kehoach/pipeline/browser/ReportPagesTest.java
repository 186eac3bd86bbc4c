// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages of all commands that write some, over the five samples, as people see them who use a
/// large screen, a telephone, the keyboard, a screen reader or paper.
@Tag("slow")
class ReportPagesTest {

  /// The command behind each page but `changes`, which names a folder.
  private static final Map<String, List<Object>> COMMANDS =
      Map.of(
          "compare", List.of("compare"),
          "one-indicator", List.of("compare", "--indicator", "dan so phu song 5G"),
          "check", List.of("check"),
          "trace", List.of("trace", "1132/QĐ-TTg"),
          "due", List.of("due"),
          "agency", List.of("agency", "Sở KH&CN"),
          "agencies", List.of("agencies"),
          "effective", List.of("changes", "--effective", "2025-12-31"));

  private static final String CHANGES = "changes";
  private static final String WORKSPACE = "workspace";
  private static final String BEFORE = "before";

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void writePages() throws IOException {
    assumeThat(Chromium.isInstalled()).as("Chromium is not installed").isTrue();
    Path samples = Path.of("../corpus/samples");
    run(samples, WORKSPACE);
    run(otherwise(samples.resolve("dien-bien-ha-tang-so-2025-2030.txt")), BEFORE);
    for (String name : names()) {
      write(name);
    }
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void asksForNothingElseAndComplainsOfNothing(String name) {
    try (OpenPage open = chromium.open(page(name), Chromium.DESK, ColorScheme.LIGHT)) {
      assertThat(open.requests()).containsExactly(page(name).toUri().toString());
      assertThat(open.complaints()).isEmpty();
      assertThat(open.page().title())
          .isNotBlank()
          .isEqualTo(open.page().locator("h1").textContent());
      assertThat(open.page().locator("html").getAttribute("lang")).isEqualTo("vi");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void fitsTheScreenOfADeskAndOfATelephone(String name) {
    for (int width : new int[] {Chromium.DESK, Chromium.PHONE}) {
      try (OpenPage open = chromium.open(page(name), width, ColorScheme.LIGHT)) {
        assertThat(open.outside()).as("at %d pixels", width).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsNobodyOut(String name) throws IOException {
    try (OpenPage light = chromium.open(page(name), Chromium.DESK, ColorScheme.LIGHT);
        OpenPage dark = chromium.open(page(name), Chromium.PHONE, ColorScheme.DARK)) {
      assertThat(light.barriers()).isEmpty();
      assertThat(dark.barriers()).isEmpty();
      assertThat(background(dark)).isNotEqualTo(background(light));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureHasTheWordsOfItsRecord(String name) throws IOException {
    Map<String, String> quotes = quotes();
    try (OpenPage open = chromium.open(page(name), Chromium.DESK, ColorScheme.LIGHT)) {
      List<?> notes =
          (List<?>)
              open.page()
                  .evaluate(
                      """
                      () => [...document.querySelectorAll('.entry a')].map(figure => {
                        const note = document.querySelector(figure.hash);
                        return [note.querySelector('cite').textContent.replace(/^.*, record /, ''),
                                note.querySelector('blockquote').textContent];
                      })
                      """);
      if (!name.equals("agencies")) {
        assertThat(notes).hasSizeGreaterThan(5);
      }
      for (Object note : notes) {
        Object record = ((List<?>) note).getFirst();
        String words = (String) ((List<?>) note).getLast();
        if (quotes.containsKey(record)) {
          assertThat(words).isEqualTo(quotes.get(record));
        } else {
          assertThat(text(record)).containsIgnoringWhitespaces(words);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.DESK, Chromium.PHONE})
  void aFigureLeadsToItsWordsAndTheyLeadBack(int width) {
    for (String name : List.of("compare", "due")) {
      try (OpenPage open = chromium.open(page(name), width, ColorScheme.LIGHT)) {
        Locator figures = open.page().locator(".entry a[id]");
        for (int number : new int[] {0, figures.count() / 2, figures.count() - 1}) {
          Locator figure = figures.nth(number);
          String origin = figure.getAttribute("id");
          String quote = figure.getAttribute("href").substring(1);

          figure.focus();
          open.page().keyboard().press("Enter");
          assertThat(open.place()).isEqualTo(quote);
          assertThat(open.isSeen(quote)).as(name + ": " + quote).isTrue();

          open.page().keyboard().press("Tab");
          open.page().keyboard().press("Enter");
          assertThat(open.place()).isEqualTo(origin);
          assertThat(open.isSeen(origin)).as(name + ": " + origin).isTrue();

          figure.click();
          assertThat(open.place()).isEqualTo(quote);
          open.page().locator("#" + quote + " .back").click();
          assertThat(open.isSeen(origin)).as(name + ": " + origin).isTrue();
        }
      }
    }
  }

  @Test
  void rowsAreCardsOnATelephoneAndATableForAScreenReader() {
    try (OpenPage desk = chromium.open(page("due"), Chromium.DESK, ColorScheme.LIGHT);
        OpenPage phone = chromium.open(page("due"), Chromium.PHONE, ColorScheme.LIGHT)) {
      assertThat(phone.page().locator("tbody td").first().boundingBox().width).isGreaterThan(300);
      assertThat(phone.heard("row")).isEqualTo(desk.heard("row")).isGreaterThan(40);
      assertThat(phone.heard("columnheader")).isEqualTo(desk.heard("columnheader")).isEqualTo(10);
    }
  }

  @Test
  void namesAndYearsAreHeardAsHeadsOfTheirRows() {
    try (OpenPage open = chromium.open(page("compare"), Chromium.DESK, ColorScheme.LIGHT)) {
      List<?> wrong =
          (List<?>)
              open.page()
                  .evaluate(
                      """
                      () => [...document.querySelectorAll('tbody')].filter(group => {
                        const name = group.querySelector('th[scope=rowgroup]');
                        return name.rowSpan !== group.rows.length
                          || [...group.rows].some(row => !row.querySelector('th[scope=row]'));
                      }).map(group => group.outerHTML.slice(0, 200))
                      """);
      assertThat(wrong).isEmpty();
      assertThat(open.heard("rowheader")).isGreaterThan(150);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsAllOfItOnThePaper(String name) {
    try (OpenPage open = chromium.open(page(name), Chromium.DESK, ColorScheme.LIGHT)) {
      PrintedWords printed = PrintedWords.of(open.printed());
      assertThat(printed.cut()).isEmpty();
      for (String words : open.page().locator("th, blockquote").allTextContents()) {
        assertThat(printed.text()).contains(words.replaceAll("\\s+", ""));
      }
    }
  }

  private static List<String> names() {
    return Stream.concat(COMMANDS.keySet().stream(), Stream.of(CHANGES)).sorted().toList();
  }

  private static Path page(String name) {
    return folder.resolve(name + ".html");
  }

  /// A copy of a plan that aims lower.
  private static Path otherwise(Path plan) throws IOException {
    Path other = Files.createDirectories(folder.resolve("plans")).resolve(plan.getFileName());
    return Files.writeString(other, Files.readString(plan).replace("100%", "98%"));
  }

  private static void run(Path plans, String workspace) {
    CommandRun run = CommandRun.of("run", "--in-process", plans, "-w", folder.resolve(workspace));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static void write(String name) {
    List<Object> command =
        COMMANDS.getOrDefault(name, List.of("changes", "--since", folder.resolve(BEFORE)));
    CommandRun run =
        CommandRun.of(
            Stream.concat(
                    command.stream(),
                    Stream.of(
                        "--format", "html", "-o", page(name), "-w", folder.resolve(WORKSPACE)))
                .toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static Object background(OpenPage open) {
    return open.page()
        .evaluate("() => getComputedStyle(document.querySelector('thead th')).backgroundColor");
  }

  /// The words of each record, those of the copy among them.
  private static Map<String, String> quotes() throws IOException {
    Map<String, String> quotes = new HashMap<>();
    for (String workspace : List.of(WORKSPACE, BEFORE)) {
      for (String file : List.of("targets.jsonl", "obligations.jsonl", "citations.jsonl")) {
        for (String line : Files.readAllLines(folder.resolve(workspace).resolve(file))) {
          JsonNode record = JsonMapper.shared().readTree(line);
          quotes.put(record.path("id").asString(), record.path("quote").asString());
        }
      }
    }
    return quotes;
  }

  /// A section that `check` quotes is no record; its note names the document.
  private static String text(Object document) throws IOException {
    return Files.readString(folder.resolve(WORKSPACE).resolve("text").resolve(document + ".txt"));
  }
}
