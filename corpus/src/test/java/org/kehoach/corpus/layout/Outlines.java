// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// Documents from text in a test, and their outline as text to compare with.
final class Outlines {
  private Outlines() {}

  static PlanDocument read(String file, String content) {
    ReadResult result =
        new Readers(ReadSettings.standard()).read(content.getBytes(StandardCharsets.UTF_8), file);
    return new PlanLayout().understand(((ReadResult.Read) result).text());
  }

  /// One line a block: layer, shape, depth as dots, text.
  static String of(PlanDocument document) {
    return document.blocks().stream().map(b -> line(document, b)).collect(Collectors.joining("\n"));
  }

  private static String line(PlanDocument document, Block block) {
    String shape =
        switch (block.shape()) {
          case Shape.Heading ignored -> "H";
          case Shape.Paragraph ignored -> "p";
          case Shape.Item ignored -> "i";
          case Shape.Row row ->
              row.kind().name().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + "R";
        };
    return block.layer().name().charAt(0)
        + shape
        + " "
        + ". ".repeat(document.ancestors(block).size())
        + document.line(block);
  }
}
