// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.text.Vietnamese;

/// A task whose leads lead it alone: the plan says "chủ trì", or names them in a column or behind a
/// label. What several agencies are told each in its own section ("thực hiện theo chức năng"), is
/// the duty of all of them, not one task of two leads.
///
/// @param words what is to be done, folded to small letters and single spaces
record AssignedTask(Obligation obligation, String words) {
  private static final Pattern LEADS = Pattern.compile("(?U)^(?:là đơn vị )?chủ trì\\b");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}/]+");
  private static final int WORDS_TO_TELL = 8;

  /// The tasks of a plan that are led by somebody alone, and long enough to be told from others.
  static Stream<AssignedTask> of(Findings findings) {
    return findings.obligations().stream()
        .filter(AssignedTask::isLed)
        .map(obligation -> new AssignedTask(obligation, folded(obligation.action())))
        .filter(task -> task.words().split(" ").length >= WORDS_TO_TELL);
  }

  private static boolean isLed(Obligation obligation) {
    return !obligation.isMeasure()
        && switch (obligation.origin()) {
          case TABLE, LABELLED_BLOCK -> true;
          case ASSIGNMENT_SECTION, ARTICLE, SENTENCE ->
              LEADS.matcher(Vietnamese.lower(obligation.action())).find();
          case MEASURE -> false;
        };
  }

  boolean isInTable() {
    return TablePlace.isRow(obligation.evidence());
  }

  /// Whether the other's words are these words, or these words behind a "chủ trì, phối hợp với …".
  boolean isSameAs(AssignedTask other) {
    return words.equals(other.words)
        || words.endsWith(" " + other.words)
        || other.words.endsWith(" " + words);
  }

  /// Whether no lead of the one leads the other, as far as their names could be linked.
  boolean hasOtherLeadsThan(AssignedTask other) {
    Set<String> leads = ids(obligation.leads());
    return ids(other.obligation.leads()).stream().noneMatch(leads::contains);
  }

  String leads() {
    return obligation.leads().stream().map(Agency::name).collect(Collectors.joining(", "));
  }

  private static Set<String> ids(List<Agency> agencies) {
    return agencies.stream()
        .map(agency -> Objects.requireNonNullElse(agency.id(), folded(agency.name())))
        .collect(Collectors.toSet());
  }

  private static String folded(String action) {
    return NO_LETTERS.matcher(Vietnamese.lower(action)).replaceAll(" ").strip();
  }
}
