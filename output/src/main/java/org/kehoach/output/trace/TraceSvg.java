// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kehoach.output.trace.TreeLayout.Placed;

/// A trace as a picture (decision 15). Equal traces give equal bytes.
public final class TraceSvg {
  private TraceSvg() {}

  /// The picture, as a file of its own.
  public static String of(Trace trace) {
    TraceGraph graph = TraceGraph.of(trace);
    Map<String, Placed> boxes = TreeLayout.of(graph);
    int right = boxes.values().stream().mapToInt(b -> b.x() + TreeLayout.WIDTH).max().orElse(0);
    int bottom = boxes.values().stream().mapToInt(b -> b.y() + b.height()).max().orElse(0);
    return head(TreeLayout.extent(right), TreeLayout.extent(bottom), escaped(trace.act().name()))
        + graph.arrows().stream().map(arrow -> drawn(arrow, boxes)).collect(Collectors.joining())
        + boxes.values().stream().map(TraceSvg::drawn).collect(Collectors.joining())
        + "</svg>\n";
  }

  private static String head(int width, int height, String title) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d"
     font-family="'Noto Sans', 'DejaVu Sans', Arial, sans-serif" font-size="13">
    <title>%3$s</title>
    <style>
    .box { fill: #fff; stroke: #44566c }
    .act { fill: #e8eef7; stroke: #1d3557; stroke-width: 2 }
    .name { font-weight: bold }
    .arrow { fill: none; stroke: #44566c; stroke-width: 1.3; marker-end: url(#head) }
    .how { font-size: 11px; fill: #44566c; text-anchor: end; paint-order: stroke; stroke: #fff;
         stroke-width: 4px }
    </style>
    <defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8"
     orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#44566c"/></marker></defs>
    <rect width="100%%" height="100%%" fill="#fff"/>
    """
        .formatted(width, height, title);
  }

  private static String drawn(TraceGraph.Arrow arrow, Map<String, Placed> boxes) {
    Placed from = Objects.requireNonNull(boxes.get(arrow.from()));
    Placed to = Objects.requireNonNull(boxes.get(arrow.to()));
    int start = from.x();
    int end = to.x() + TreeLayout.WIDTH;
    int half = (start + end) / 2;
    return """
    <path class="arrow" d="M%d %d C%d %d %d %d %d %d"/>
    <text class="how" x="%d" y="%d">%s</text>
    """
        .formatted(
            start,
            from.middle(),
            half,
            from.middle(),
            half,
            to.middle(),
            end,
            to.middle(),
            start - 8,
            from.middle() - 8,
            escaped(arrow.words()));
  }

  private static String drawn(Placed box) {
    StringBuilder drawn =
        new StringBuilder(
            """
            <g><title>%s</title>
            <rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="6"/>
            """
                .formatted(
                    escaped(box.box().quote()),
                    box.box().depth() == 0 ? "act" : "box",
                    box.x(),
                    box.y(),
                    TreeLayout.WIDTH,
                    box.height()));
    for (int i = 0; i < box.lines().size(); i++) {
      drawn.append(
          "<text%s x=\"%d\" y=\"%d\">%s</text>\n"
              .formatted(
                  i < box.titleLines() ? " class=\"name\"" : "",
                  box.x() + TreeLayout.PADDING,
                  box.y() + TreeLayout.PADDING + (i + 1) * TreeLayout.LINE - 5,
                  escaped(box.lines().get(i))));
    }
    return drawn.append("</g>\n").toString();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
