// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How far two files of one plan give the same records, less what tells the place in the file.
final class Agreement {

  private static final List<String> KINDS = List.of("targets", "obligations", "citations");
  private static final List<String> PLACE =
      List.of("id", "documentId", "start", "end", "page", "boxes", "mentions", "quote", "section");

  private Agreement() {}

  /// The records of a plan, by kind; its workspace is made beside the others in `folder`.
  static Map<String, List<String>> records(Path plan, Path folder) throws IOException {
    Path workspace = folder.resolve("workspace-" + plan.getFileName());
    CommandRun run = CommandRun.of("run", plan, "-w", workspace);
    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, List<String>> records = new TreeMap<>();
    for (String kind : KINDS) {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(workspace.resolve(kind + ".jsonl"))) {
        ObjectNode entry = (ObjectNode) JsonMapper.shared().readTree(line);
        entry.remove(PLACE);
        lines.add(entry.toString());
      }
      records.put(kind, lines);
    }
    return records;
  }

  /// F1 by kind; 1 where neither has any.
  static Map<String, Double> f1(
      Map<String, List<String>> expected, Map<String, List<String>> found) {
    Map<String, Double> scores = new TreeMap<>();
    expected.forEach((kind, records) -> scores.put(kind, f1(records, found.get(kind))));
    return scores;
  }

  private static double f1(List<String> expected, List<String> found) {
    List<String> left = new ArrayList<>(found);
    long agreed = expected.stream().filter(left::remove).count();
    int all = expected.size() + found.size();
    return all == 0 ? 1 : 2.0 * agreed / all;
  }
}
