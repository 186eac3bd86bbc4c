// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// Writes a plan that is copied out of a PDF, line by line, as its author's file would have it: a
/// web page of whole paragraphs and real tables.
public final class PlanPage {

  private PlanPage() {}

  /// Writes the page of `plan` into `folder`, under the plan's name with the ending `.html`.
  public static Path write(Path plan, Path folder) throws IOException {
    ReadResult.Read read =
        (ReadResult.Read) new Readers(ReadSettings.standard()).read(plan, plan.toString());
    return Files.writeString(
        folder.resolve(plan.getFileName().toString().replaceAll("\\.[a-z]+$", ".html")),
        html(Stages.standard().layout().apply(read.text())));
  }

  private static String html(PlanDocument document) {
    StringBuilder html = new StringBuilder("<html><meta charset='utf-8'><body>\n");
    int table = -1;
    for (Block block : document.blocks()) {
      Shape.Row row = block.row();
      int of = row == null ? -1 : row.table();
      if (of != table) {
        html.append(table < 0 ? "" : "</table>\n").append(of < 0 ? "" : "<table border='1'>\n");
        table = of;
      }
      html.append(of < 0 ? "<p>" + escaped(document.line(block)) + "</p>\n" : row(document, block));
    }
    return html.append(table < 0 ? "" : "</table>\n").append("</body></html>\n").toString();
  }

  private static String row(PlanDocument document, Block block) {
    return Arrays.stream(document.line(block).split(" \\| ", -1))
        .map(cell -> "<td>" + escaped(cell.strip()) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
