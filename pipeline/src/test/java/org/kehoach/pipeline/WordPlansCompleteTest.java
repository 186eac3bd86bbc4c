// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Every table row and every numbered line of real Word plans is there, with its number: the rows
/// as the file's XML has them, the lines as LibreOffice writes them as text. Skipped where the
/// folder of real plans or LibreOffice is absent.
class WordPlansCompleteTest {

  private static final Path PLANS = Path.of("..", "..", "shared", "plans");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?m)^\\s*(?:(?:Điều|Chương|Phần|Mục) [\\dIVX]+[.:]?"
              + "|[IVX]{1,5}[.)]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|[a-zđ]\\)) .*$");

  /// A text that holds no line.
  private static final String NOWHERE = "";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-dongnai-kinh-te-so-xa-hoi-so",
        "04-nghean-ha-tang-5g-iot",
        "07-dongthap-chuyen-doi-so-doanh-nghiep",
        "17-tayninh-311-qd-ubnd-2025",
        "18-hochiminh-he-thong-thong-tin-quy-hoach"
      })
  void allRowsAndNumberedLinesAreThere(String plan) throws Exception {
    Path file = PLANS.resolve(plan + ".docx");
    assumeThat(file).as("no folder of plans beside the repository").exists();
    assumeThat(LibreOffice.isInstalled()).as("LibreOffice (soffice) is not installed").isTrue();

    List<SourceBlock> blocks = blocks(file);
    List<String> rows = rowsOf(file);
    List<String> missingRows = missing(rows, rowsOf(blocks), paragraphs(blocks));
    Path copy = Files.copy(file, folder.resolve(file.getFileName()));
    List<String> lines = numbered(Files.readString(LibreOffice.write(copy, "txt")));
    List<String> missingLines = missing(lines, lines(blocks), NOWHERE);

    System.out.printf(
        Locale.ROOT,
        "%-45s rows %3d of %3d, numbered lines %3d of %3d%n",
        plan,
        rows.size() - missingRows.size(),
        rows.size(),
        lines.size() - missingLines.size(),
        lines.size());
    assertThat(missingRows).as("table rows").isEmpty();
    assertThat(missingLines).as("numbered lines").isEmpty();
  }

  private static List<SourceBlock> blocks(Path file) {
    ReadResult result = new Readers(ReadSettings.standard()).read(file, file.toString());
    return ((ReadResult.Read) result).text().blocks();
  }

  /// The letters of each row that has any, by nothing but the file's XML.
  private static List<String> rowsOf(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream part = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return Jsoup.parse(part, StandardCharsets.UTF_8.name(), "", Parser.xmlParser())
          .select("w|tr")
          .stream()
          .map(row -> row.select("w|t").stream().map(Element::wholeText))
          .map(letters -> bare(letters.collect(Collectors.joining())))
          .filter(row -> !row.isEmpty())
          .toList();
    }
  }

  /// The letters of each row of the tables that were read.
  private static List<String> rowsOf(List<SourceBlock> blocks) {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .map(WordPlansCompleteTest::letters)
        .toList();
  }

  /// The letters of all paragraphs, among them the rows of tables that lay out the page.
  private static String paragraphs(List<SourceBlock> blocks) {
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .map(paragraph -> bare(((Paragraph) paragraph).text()))
        .collect(Collectors.joining());
  }

  private static String letters(Row row) {
    return bare(row.cells().stream().map(Cell::text).collect(Collectors.joining()));
  }

  private static List<String> numbered(String text) {
    return NUMBERED.matcher(text).results().map(MatchResult::group).map(String::strip).toList();
  }

  private static List<String> lines(List<SourceBlock> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Table table ->
                      table.rows().stream().flatMap(row -> row.cells().stream().map(Cell::text));
                  case Paragraph paragraph -> Stream.of(paragraph.text());
                  case SourceBlock.Line line -> Stream.of(line.text());
                })
        .flatMap(String::lines)
        .map(WordPlansCompleteTest::bare)
        .toList();
  }

  /// What of `expected` is neither an entry of `found`, each of which answers once, nor part of
  /// `elsewhere`.
  private static List<String> missing(List<String> expected, List<String> found, String elsewhere) {
    List<String> left = new ArrayList<>(found);
    return expected.stream()
        .filter(one -> !left.remove(bare(one)) && !elsewhere.contains(bare(one)))
        .toList();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
