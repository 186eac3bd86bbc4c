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

/// How far two files of one plan give the same records, quote and section included, less what tells
/// the place in the file.
///
/// @param plan the plan's name
/// @param formats the two files' formats
/// @param records how many records of the kind the first file gives
record Agreement(String plan, String formats, String kind, int records, double f1) {

  /// The least F1 that counts as the same records.
  static final double LEAST = 0.98;

  private static final List<String> PLACE =
      List.of("id", "documentId", "start", "end", "page", "boxes", "mentions");

  /// The records of a plan, by kind; its workspace is made beside the others in `folder`.
  static Map<String, List<String>> records(Path plan, Path folder) throws IOException {
    Path workspace = folder.resolve("workspace-" + plan.getFileName());
    CommandRun run = CommandRun.of("run", "--in-process", plan, "-w", workspace);
    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, List<String>> records = new TreeMap<>();
    for (String kind : List.of("targets", "obligations", "measures", "citations")) {
      records.put(kind, new ArrayList<>());
    }
    for (String file : List.of("targets", "obligations", "citations")) {
      for (String line : Files.readAllLines(workspace.resolve(file + ".jsonl"))) {
        ObjectNode entry = (ObjectNode) JsonMapper.shared().readTree(line);
        entry.remove(PLACE);
        boolean measure = "MEASURE".equals(entry.path("origin").asString(""));
        records.get(measure ? "measures" : file).add(entry.toString());
      }
    }
    return records;
  }

  /// How `found` agrees with `expected`, kind by kind.
  static List<Agreement> of(
      String plan,
      String formats,
      Map<String, List<String>> expected,
      Map<String, List<String>> found) {
    List<Agreement> kinds = new ArrayList<>();
    expected.forEach(
        (kind, records) ->
            kinds.add(
                new Agreement(plan, formats, kind, records.size(), f1(records, found.get(kind)))));
    return kinds;
  }

  /// Holds them to [#LEAST], and prints them as a table.
  static void check(List<Agreement> kinds) {
    StringBuilder table = new StringBuilder();
    for (Agreement kind : kinds) {
      table.append(
          "%-45s %-10s %-12s %5d  %.3f%n"
              .formatted(kind.plan, kind.formats, kind.kind, kind.records, kind.f1));
    }
    System.out.print(table);
    assertThat(kinds).as("%n%s", table).allMatch(kind -> kind.f1 >= LEAST);
  }

  /// 1 where neither has any.
  private static double f1(List<String> expected, List<String> found) {
    List<String> left = new ArrayList<>(found);
    long agreed = expected.stream().filter(left::remove).count();
    int all = expected.size() + found.size();
    return all == 0 ? 1 : 2.0 * agreed / all;
  }
}
