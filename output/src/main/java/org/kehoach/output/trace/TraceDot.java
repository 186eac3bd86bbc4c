// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.stream.Collectors;

/// A trace in the language of Graphviz, for whoever wants to draw it otherwise.
public final class TraceDot {

  private TraceDot() {}

  /// The graph, with its line feeds.
  public static String of(Trace trace) {
    TraceGraph graph = TraceGraph.of(trace);
    String boxes =
        graph.boxes().stream()
            .map(
                box ->
                    "  %s [label=%s, tooltip=%s];\n"
                        .formatted(quoted(box.id()), quoted(label(box)), quoted(box.quote())))
            .collect(Collectors.joining());
    String arrows =
        graph.arrows().stream()
            .map(
                arrow ->
                    "  %s -> %s [label=%s];\n"
                        .formatted(quoted(arrow.from()), quoted(arrow.to()), quoted(arrow.words())))
            .collect(Collectors.joining());
    return "digraph trace {\n  rankdir=RL;\n  node [shape=box, fontname=\"sans-serif\"];\n"
        + "  edge [fontname=\"sans-serif\"];\n"
        + boxes
        + arrows
        + "}\n";
  }

  private static String label(TraceGraph.Box box) {
    return box.title() + "\n" + String.join("\n", box.lines());
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
