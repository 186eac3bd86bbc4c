// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kehoach.pipeline.evaluate.Discrepancy;
import org.kehoach.pipeline.evaluate.Discrepancy.Side;
import org.kehoach.pipeline.evaluate.DocumentScore;
import org.kehoach.pipeline.evaluate.RecordKind;

/// What still goes wrong: of samples with the words, of development documents (not ours to publish)
/// only where, of judging documents (not to be tuned on) only how often.
record ErrorGallery(List<DocumentScore> documents) {
  private static final int MOST_SHOWN = 5;
  private static final int LONGEST_QUOTE = 200;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    QualityPage.title(
        lines,
        "What still goes wrong",
        "Missed: annotated and not found so. Spurious: found and not annotated so. Places are list"
            + " and index in the gold file, or the record's id (see `kehoach explain`); with each"
            + " stands in what it differs, or that nothing overlaps it.");
    boolean any = false;
    for (DocumentScore document : documents) {
      if (!document.discrepancies().isEmpty()) {
        any = true;
        lines.addAll(List.of("### " + document.name(), ""));
        document(document, lines);
        lines.add("");
      }
    }
    if (!any) {
      lines.add("Nothing in these documents.");
      lines.add("");
    }
    lines.removeLast();
    return lines;
  }

  private static void document(DocumentScore document, List<String> lines) {
    for (RecordKind kind : RecordKind.values()) {
      for (Side side : Side.values()) {
        List<Discrepancy> errors =
            document.discrepancies().stream()
                .filter(d -> d.kind() == kind && d.side() == side)
                .toList();
        if (!errors.isEmpty()) {
          String title = "- %s %s: %d".formatted(kind.label(), side.label(), errors.size());
          switch (document.role()) {
            case SAMPLE -> {
              lines.add(title);
              errors.stream().limit(MOST_SHOWN).forEach(e -> lines.add("  - " + shown(e)));
            }
            case DEVELOPMENT -> lines.add(title + " (" + places(errors) + ")");
            case JUDGING -> lines.add(title);
          }
        }
      }
    }
  }

  /// Each place with its cause in general words.
  private static String places(List<Discrepancy> errors) {
    return errors.stream()
        .map(error -> (error.ref() + " " + error.cause().what()).strip())
        .collect(Collectors.joining("; "));
  }

  private static String shown(Discrepancy error) {
    String words =
        error.cause().how().isEmpty()
            ? (error.detail() + "; " + error.cause().what()).replaceFirst("^; |; $", "")
            : error.cause().how();
    String head = "`%s` %s".formatted(error.ref(), escaped(words)).strip();
    String quote = DisplayText.cut(error.quote().replace('\n', ' '), LONGEST_QUOTE);
    return quote.isEmpty() ? head : head + ": “" + escaped(quote) + "”";
  }

  private static String escaped(String text) {
    return text.replaceAll("([*_<>\\[\\]|#])", "\\\\$1");
  }
}
