// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class CitationRulesTest {
  private final MentionFinder mentions = MentionFinder.load();
  private final Issuers issuers = Issuers.load(SubjectWords.load(), DocumentTypes.load());
  private final RelationFinder relations = RelationFinder.load();

  @TestFactory
  Stream<DynamicTest> issuersAreReadAsTheirExamplesSay() {
    return tests("issuers.rules", this::issuer, (rule, name) -> name);
  }

  @TestFactory
  Stream<DynamicTest> relationsAreReadAsTheirExamplesSay() {
    return tests("relations.rules", this::relation, (rule, names) -> sorted(names));
  }

  private interface Reading {
    String of(Rule rule, String text);
  }

  private Stream<DynamicTest> tests(String file, Reading reading, Reading expected) {
    return RuleSet.load(Issuers.class, file).rules().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    rule.examples().stream()
                        .map(
                            e ->
                                DynamicTest.dynamicTest(
                                    rule.id() + ": " + e.text(),
                                    () ->
                                        assertThat(reading.of(rule, e.text()))
                                            .isEqualTo(expected.of(rule, e.expected())))),
                    rule.counterExamples().stream()
                        .map(
                            e ->
                                DynamicTest.dynamicTest(
                                    rule.id() + " not: " + e.text(),
                                    () ->
                                        assertThat(reading.of(rule, e.text()))
                                            .isNotEqualTo(
                                                rule.result().isEmpty()
                                                    ? e.text()
                                                    : sorted(rule.result()))))));
  }

  private String issuer(Rule rule, String text) {
    Span name = issuers.nameAt(text, 0);
    return name == null ? "" : name.of(text);
  }

  private String relation(Rule rule, String text) {
    List<CitedMention> found = mentions.find(text);
    assertThat(found).as("citations in %s", text).isNotEmpty();
    return relations.of(text, found, 0).stream().map(Relation::name).sorted().toList().toString();
  }

  private static String sorted(String names) {
    return new TreeSet<>(Arrays.asList(names.split(" "))).toString();
  }
}
