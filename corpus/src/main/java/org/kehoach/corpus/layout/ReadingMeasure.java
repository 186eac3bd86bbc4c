// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.corpus.document.LeftOutText;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.ReadingQuality;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.document.TextSource;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceText;
import org.kehoach.corpus.text.SyllableShare;

/// Measures how well a file was read, by what the reader found and what became of it.
final class ReadingMeasure {

  private ReadingMeasure() {}

  /// @param leftOut what the layout left out, with its whole text
  static ReadingQuality of(SourceText source, PlacedText canonical, List<Fallen> leftOut) {
    TextSource layer = TextSource.of(source.source().mediaType());
    Set<Integer> recognised =
        source.recognised().stream().map(Recognition::page).collect(Collectors.toSet());
    List<PlacedText> found = source.blocks().stream().flatMap(ReadingMeasure::texts).toList();
    long letters = found.stream().mapToLong(ReadingMeasure::letters).sum();
    long kept = letters(canonical);
    long fallen = leftOut.stream().mapToLong(text -> letters(text.text())).sum();
    List<ReadingQuality.Page> pages = pages(layer, recognised, found, canonical);
    return new ReadingQuality(
        from(layer, pages),
        share(SyllableShare.ofSmallWords(Stream.of(canonical)).syllables()),
        share(ratio(kept, letters)),
        share(1 - ratio(kept + fallen, letters)),
        pages,
        Stream.concat(
                source.leftOut().stream(),
                leftOut.stream()
                    .map(f -> new LeftOutText(f.page(), f.reason(), f.text().toString())))
            .sorted(Comparator.comparingInt(LeftOutText::page))
            .toList(),
        source.recognised().stream().map(page -> page.rounded(ReadingMeasure::share)).toList(),
        source.repairs(),
        source.repaired());
  }

  private static TextSource from(TextSource layer, List<ReadingQuality.Page> pages) {
    Set<TextSource> sources =
        pages.stream().map(ReadingQuality.Page::source).collect(Collectors.toSet());
    return switch (sources.size()) {
      case 0 -> layer;
      case 1 -> sources.iterator().next();
      default -> TextSource.TEXT_LAYER_AND_OCR;
    };
  }

  /// Text that the layout left out.
  record Fallen(int page, LeftOutText.Reason reason, PlacedText text) {}

  private static List<ReadingQuality.Page> pages(
      TextSource layer, Set<Integer> recognised, List<PlacedText> found, PlacedText canonical) {
    Map<Integer, StringBuilder> read = new TreeMap<>();
    found.forEach(text -> gather(text, read));
    Map<Integer, StringBuilder> kept = new TreeMap<>();
    gather(canonical, kept);
    return read.entrySet().stream()
        .map(
            page -> {
              StringBuilder text = kept.getOrDefault(page.getKey(), new StringBuilder());
              SyllableShare share = SyllableShare.ofSmallWords(Stream.of(text));
              return new ReadingQuality.Page(
                  page.getKey(),
                  recognised.contains(page.getKey()) ? TextSource.OCR : layer,
                  share.words(),
                  share(share.syllables()),
                  share(ratio(letters(text), letters(page.getValue()))));
            })
        .toList();
  }

  /// Adds the words of `text` to the text of the page that they stand on.
  private static void gather(PlacedText text, Map<Integer, StringBuilder> pages) {
    text.words()
        .forEach(
            word ->
                pages
                    .computeIfAbsent(word.box().page(), page -> new StringBuilder())
                    .append(text, word.span().start(), word.span().end())
                    .append(' '));
  }

  private static Stream<PlacedText> texts(SourceBlock block) {
    return switch (block) {
      case SourceBlock.Line line -> Stream.of(line.words());
      case SourceBlock.Paragraph paragraph -> Stream.of(PlacedText.of(paragraph.text()));
      case SourceBlock.Table table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).map(SourceBlock.Cell::words);
    };
  }

  private static long letters(CharSequence text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 1 : Math.min(1, (double) part / whole);
  }

  private static double share(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
