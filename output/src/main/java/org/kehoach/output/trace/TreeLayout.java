// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the boxes of a trace stand in its picture: a column for each depth, the act on the left,
/// each box level with the middle of those that cite it. Every document points at one box, so that
/// the graph is a tree and no arrows cross.
final class TreeLayout {
  static final int WIDTH = 400;
  static final int LINE = 18;
  static final int PADDING = 12;
  private static final int GAP = 230;
  private static final int MARGIN = 24;
  private static final int BETWEEN = 22;
  private static final int LETTERS = 54;
  private static final int MOST_LINES = 3;

  private final TraceGraph graph;
  private final Map<String, Placed> placed = new LinkedHashMap<>();

  private TreeLayout(TraceGraph graph) {
    this.graph = graph;
  }

  /// A box in its place.
  ///
  /// @param lines title first, broken to the box's width
  /// @param titleLines how many of them are title
  record Placed(TraceGraph.Box box, List<String> lines, int titleLines, int x, int y) {
    Placed {
      lines = List.copyOf(lines);
    }

    int height() {
      return heightOf(lines);
    }

    int middle() {
      return y + height() / 2;
    }
  }

  /// The boxes by their ids, the act first.
  static Map<String, Placed> of(TraceGraph graph) {
    TreeLayout layout = new TreeLayout(graph);
    layout.place(graph.boxes().getFirst(), MARGIN);
    return layout.placed;
  }

  /// The width, or the height, that a picture of boxes that end there takes.
  static int extent(int end) {
    return end + MARGIN;
  }

  /// Places `box` and all that cite it below `top`; gives back the height that they take.
  private int place(TraceGraph.Box box, int top) {
    List<String> lines = new ArrayList<>(broken(box.title()));
    int titleLines = lines.size();
    box.lines().forEach(line -> lines.addAll(broken(line)));
    placed.put(box.id(), new Placed(box, lines, titleLines, 0, 0));
    int below = 0;
    for (TraceGraph.Box citing : citing(box)) {
      below += (below == 0 ? 0 : BETWEEN) + place(citing, top + below + (below == 0 ? 0 : BETWEEN));
    }
    int height = Math.max(heightOf(lines), below);
    int x = MARGIN + box.depth() * (WIDTH + GAP);
    int y = top + (height - heightOf(lines)) / 2;
    placed.put(box.id(), new Placed(box, lines, titleLines, x, y));
    return height;
  }

  private List<TraceGraph.Box> citing(TraceGraph.Box box) {
    return graph.arrows().stream()
        .filter(arrow -> arrow.to().equals(box.id()))
        .flatMap(arrow -> graph.boxes().stream().filter(b -> b.id().equals(arrow.from())))
        .toList();
  }

  private static int heightOf(List<String> lines) {
    return lines.size() * LINE + 2 * PADDING;
  }

  /// `words` in lines that fit a box; by letters, so that pictures do not differ with the fonts of
  /// a machine.
  private static List<String> broken(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
    shown.set(MOST_LINES - 1, shown.getLast() + " …");
    return shown;
  }
}
