// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Findings;

/// A plan's headings, as far as records stand under them, and where in its text they stand.
///
/// @param top the headings under no other
record Outline(List<Heading> top) {

  /// A heading.
  ///
  /// @param start where its line begins in the canonical text; -1 where that was not found
  /// @param page of the first record under it
  /// @param below the headings under it, in reading order
  record Heading(String words, int start, int page, List<Heading> below) {}

  /// The headings above the records of a plan with that canonical text.
  static Outline of(Findings findings, String text) {
    List<Heading> top = new ArrayList<>();
    List<Heading> open = new ArrayList<>();
    evidence(findings)
        .forEach(
            evidence -> {
              List<String> section = evidence.section();
              int shared = 0;
              while (shared < Math.min(open.size(), section.size())
                  && open.get(shared).words().equals(section.get(shared))) {
                shared++;
              }
              open.subList(shared, open.size()).clear();
              for (String words : section.subList(shared, section.size())) {
                List<Heading> beside = open.isEmpty() ? top : open.getLast().below();
                int start = lastLine(text, words, evidence.start());
                Heading heading = new Heading(words, start, evidence.page(), new ArrayList<>());
                beside.add(heading);
                open.add(heading);
              }
            });
    return new Outline(top);
  }

  /// The lists of headings that stand beside each other: those at the top, and those under each.
  Stream<List<Heading>> rows() {
    return rows(top);
  }

  private static Stream<List<Heading>> rows(List<Heading> row) {
    return Stream.concat(Stream.of(row), row.stream().flatMap(h -> rows(h.below())));
  }

  private static Stream<Evidence> evidence(Findings findings) {
    return Stream.of(findings.targets(), findings.obligations(), findings.citations())
        .flatMap(List::stream)
        .map(Finding::evidence)
        .sorted(Comparator.comparingInt(Evidence::start));
  }

  private static int lastLine(String text, String words, int before) {
    for (int at = text.lastIndexOf(words, before); at >= 0; at = text.lastIndexOf(words, at - 1)) {
      if (at == 0 || text.charAt(at - 1) == '\n') {
        return at;
      }
    }
    return -1;
  }
}
