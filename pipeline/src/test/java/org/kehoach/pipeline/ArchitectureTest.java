// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What Maven's module arrows cannot say: which package may know which library, and what no class
/// may be called. Every rule is a plain `@Test` method, because Surefire passes over ArchUnit's own
/// `@ArchTest` fields without a word.
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kehoach");

  @Test
  void allFourModulesAreLookedAt() {
    assertThat(OURS.stream().map(type -> type.getPackageName().split("\\.")[2]).distinct())
        .as("an architecture test over no classes passes and says nothing")
        .contains("corpus", "pipeline");
  }

  @Test
  void corpusKnowsNothingOfOurs() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.kehoach.corpus..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.kehoach.extractors..", "org.kehoach.output..", "org.kehoach.pipeline..")
            .because("documents and records are the vocabulary that all other modules share"));
  }

  @Test
  void extractorsKnowCorpusAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.kehoach.extractors..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kehoach.output..", "org.kehoach.pipeline..")
            .because("what finds records must not know where they go"));
  }

  @Test
  void outputKnowsCorpusAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.kehoach.output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kehoach.extractors..", "org.kehoach.pipeline..")
            .because("what writes and searches records must not know how they were found"));
  }

  @Test
  void fileFormatsStayInTheReaders() {
    stays(
        "org.kehoach.corpus.read..",
        "a new version of a format's library must touch its reader and nothing else",
        "com.rtfparserkit..",
        "org.apache.pdfbox..",
        "org.apache.fontbox..",
        "org.apache.tika..",
        "org.apache.commons.compress..",
        "org.apache.poi..",
        "org.apache.xmlbeans..",
        "org.openxmlformats..",
        "org.apache.james..",
        "org.jsoup..",
        "org.commonmark..");
  }

  @Test
  void tesseractStaysInTheRecogniser() {
    stays(
        "org.kehoach.corpus.ocr..",
        "what lies outside Java's memory must be freed in one place",
        "org.bytedeco..");
  }

  @Test
  void luceneStaysInItsAdapter() {
    stays(
        "org.kehoach.output.lucene..",
        "the index and search ports must be servable by another engine",
        "org.apache.lucene..");
  }

  @Test
  void ical4jStaysWithTheDeadlines() {
    stays(
        "org.kehoach.output.due..",
        "what falls due when must not depend on how calendars are written",
        "net.fortuna.ical4j..");
  }

  @Test
  void coreNlpStaysInTheExtractors() {
    stays(
        "org.kehoach.extractors..",
        "records must be readable without the library that found them",
        "edu.stanford.nlp..");
  }

  @Test
  void picocliStaysInTheCommands() {
    stays(
        "org.kehoach.pipeline.cli..",
        "every service must be callable without a command line",
        "picocli..");
  }

  @Test
  void onlyCommandsPrint() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.kehoach.pipeline.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because(
                "standard output belongs to the command's answer; all else is returned or logged"));
  }

  @Test
  void nobodyLogsPastSlf4j() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.kehoach.pipeline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.logging..", "org.apache.commons.logging..", "org.apache.logging..")
            .because("one logging interface gives one place to switch it off"));
  }

  @Test
  void extractionIsAPureFunctionOfTheDocument() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.kehoach.extractors..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.nio.file..", "java.net.http..", "java.nio.channels..")
                    .or(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf(
                            File.class, Path.class, Clock.class)))
            .because("equal documents must give equal records, whatever the day and the machine"));
  }

  @Test
  void namesSayWhatAClassDoes() {
    List<String> emptyWords =
        List.of(
            "Manager", "Helper", "Util", "Utils", "Common", "Misc", "Base", "Impl", "Data", "Info");
    for (String word : emptyWords) {
      check(
          classes()
              .should()
              .haveSimpleNameNotEndingWith(word)
              .because("\"" + word + "\" would fit any class, so it tells a reader nothing"));
    }
  }

  private static void stays(String home, String because, String... libraries) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(home)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Stream.of(libraries).toArray(String[]::new))
            .because(because));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(OURS);
  }
}
