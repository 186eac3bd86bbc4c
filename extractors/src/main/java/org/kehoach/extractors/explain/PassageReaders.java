// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.extractors.PlanTrace;
import org.kehoach.extractors.agency.AgencyCheck;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Clause;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.deadline.FoundTimes;
import org.kehoach.extractors.explain.Verdicts.Verdict;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Rejection;

/// The readers of amounts, times and agencies, run over a passage.
record PassageReaders(QuantityFinder amounts, DeadlineFinder times, AgencyReaders agencies) {

  private static final int LONGEST_LABEL = 40;

  static PassageReaders load() {
    return new PassageReaders(new QuantityFinder(), DeadlineFinder.load(), AgencyReaders.load());
  }

  /// All that they find, in the order of the text.
  ///
  /// @param verdicts what became of it
  List<Reading> read(
      PlanDocument document, PlanTrace trace, List<Block> passage, Verdicts verdicts) {
    Walk walk = new Walk(document, year(trace.profile()), verdicts);
    walk.heading(passage.getFirst());
    for (Block block : passage) {
      if (block.shape() instanceof Shape.Row row) {
        row.cells().forEach(cell -> walk.cell(cell.span()));
      } else if (!walk.label(block.content())) {
        walk.line(block.content());
      }
    }
    trace.amounts().stream()
        .filter(number -> passage.stream().anyMatch(b -> b.span().contains(number.span())))
        .forEach(walk::number);
    walk.readings.sort(Comparator.comparingInt(reading -> reading.span().start()));
    return walk.readings;
  }

  private static @Nullable Integer year(DocumentProfile profile) {
    return profile.issuedOn() == null
        ? profile.issuedYear()
        : Integer.valueOf(profile.issuedOn().getYear());
  }

  private final class Walk {
    private final PlanDocument document;
    private final @Nullable Integer year;
    private final Verdicts verdicts;
    private final List<Reading> readings = new ArrayList<>();

    Walk(PlanDocument document, @Nullable Integer year, Verdicts verdicts) {
      this.document = document;
      this.year = year;
      this.verdicts = verdicts;
    }

    /// The nearest heading above that names agencies.
    void heading(Block block) {
      for (Block above : document.ancestors(block).reversed()) {
        String heading = document.content(above);
        if (above.isHeading() && agencies.lists().namesAgencies(heading)) {
          List<String> names = agencies.roles().read(heading).leads();
          Verdict verdict =
              verdicts.ofHeading(above.content(), names, block, AgencyCheck.OTHER_LEADS.reason());
          add("heading", "", above.content(), String.join("; ", names), verdict);
          return;
        }
      }
    }

    /// Reads "Đơn vị chủ trì: …", "Thời gian thực hiện: …" as a cell; gives false for other lines.
    boolean label(Span line) {
      String text = line.of(document.text());
      int colon = text.indexOf(": ");
      if (colon < 0 || colon > LONGEST_LABEL) {
        return false;
      }
      Span value = new Span(line.start() + colon + 2, line.end());
      String words = value.of(document.text());
      boolean named = agencies.lists().namesAgencies(words);
      if (named || !times.readCell(words, year).isEmpty()) {
        cell(value);
        return true;
      }
      return false;
    }

    void line(Span line) {
      String text = line.of(document.text());
      amounts.find(text).forEach(amount -> amount(line, amount));
      times(line, times.read(text, year));
      List<Span> read = new ArrayList<>();
      agencies
          .subjects()
          .read(text)
          .ifPresent(
              clause -> {
                Span place = clause.span().shift(line.start());
                read.add(place);
                agencies("acting", place, clause.names(), verdicts.notLeading(place).reason());
              });
      for (Clause clause : agencies.coordination().read(text)) {
        Span place = clause.span().shift(line.start());
        read.add(place);
        agencies("coordinating", place, clause.names(), AgencyCheck.OTHER_COORDINATES.reason());
      }
      List<Rejection> asNoun = agencies.coordination().rejected(text);
      for (Clause clause : agencies.mentions().read(text)) {
        Span place = clause.span().shift(line.start());
        if (read.stream().noneMatch(place::overlaps)) {
          Reason otherwise =
              asNoun.stream()
                  .filter(r -> r.span().overlaps(clause.span()))
                  .map(Rejection::reason)
                  .findFirst()
                  .orElse(AgencyCheck.NOT_ACTING.reason());
          agencies("agency", place, clause.names(), otherwise);
        }
      }
    }

    void cell(Span cell) {
      String text = cell.of(document.text());
      Quantity amount = amounts.cell(text);
      if (amount != null && !verdicts.ofAmount(cell).records().isEmpty()) {
        amount(cell, amount);
      } else {
        amounts.find(text).forEach(found -> amount(cell, found));
      }
      times(cell, times.traceCell(text, year));
      if (agencies.lists().namesAgencies(text)) {
        agencies("agencies", cell, agencies.lists().split(text), AgencyCheck.OTHER_CELL.reason());
      }
    }

    /// A number that measures nothing, unless another reader has taken it.
    void number(Rejection number) {
      if (readings.stream().noneMatch(reading -> reading.span().overlaps(number.span()))) {
        add("number", "", number.span(), "", new Verdict(List.of(), number.reason()));
      }
    }

    private void amount(Span line, Quantity amount) {
      String range = amount.valueTo() == null ? "" : " to " + amount.valueTo().toPlainString();
      String meaning =
          "%s %s%s %s, %s"
              .formatted(
                  amount.comparator(),
                  amount.value().toPlainString(),
                  range,
                  amount.unit(),
                  amount.measure());
      Span span = amount.span().shift(line.start());
      add("amount", "", span, meaning, verdicts.ofAmount(span));
    }

    private void times(Span line, FoundTimes found) {
      for (FoundDeadline time : found.deadlines()) {
        Span span = time.span().shift(line.start());
        add("time", time.rule(), span, time.written(), verdicts.ofTime(span));
      }
      for (Rejection time : found.rejected()) {
        Span span = time.span().shift(line.start());
        Verdict verdict = verdicts.ofTime(span);
        add("time", "", span, "", new Verdict(verdict.records(), time.reason()));
      }
    }

    private void agencies(String reader, Span span, List<String> names, Reason otherwise) {
      String meaning = String.join("; ", names);
      add(reader, "", span, meaning, verdicts.ofAgencies(span, names, otherwise));
    }

    private void add(String reader, String rule, Span span, String meaning, Verdict verdict) {
      readings.add(new Reading(reader, rule, span, meaning, verdict.records(), verdict.reason()));
    }
  }
}
