// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Clause;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;

/// The readers of amounts, times and agencies, run over a passage.
record PassageReaders(QuantityFinder amounts, DeadlineFinder times, AgencyReaders agencies) {

  private static final int LONGEST_LABEL = 40;

  static PassageReaders load() {
    return new PassageReaders(new QuantityFinder(), DeadlineFinder.load(), AgencyReaders.load());
  }

  /// All that they find, in the order of the text.
  ///
  /// @param records the passage's records, to tell which readings went into one
  List<Reading> read(
      PlanDocument document, DocumentProfile profile, List<Block> passage, List<Finding> records) {
    Walk walk = new Walk(document, year(profile), new Holders(records));
    walk.heading(passage.getFirst());
    for (Block block : passage) {
      if (block.shape() instanceof Shape.Row row) {
        row.cells().forEach(cell -> walk.cell(cell.span()));
      } else if (!walk.label(block.content())) {
        walk.line(block.content());
      }
    }
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
    private final Holders holders;
    private final List<Reading> readings = new ArrayList<>();

    Walk(PlanDocument document, @Nullable Integer year, Holders holders) {
      this.document = document;
      this.year = year;
      this.holders = holders;
    }

    /// The nearest heading above that names agencies.
    void heading(Block block) {
      for (Block above : document.ancestors(block).reversed()) {
        String heading = document.content(above);
        if (above.isHeading() && agencies.lists().namesAgencies(heading)) {
          List<String> names = agencies.roles().read(heading).leads();
          add("heading", "", above.content(), String.join("; ", names), holders.ofLeads(names));
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
      amounts.find(text).forEach(amount -> add(line, amount));
      times.find(text, year).forEach(time -> add(line, time));
      Optional<Clause> acting = agencies.subjects().read(text);
      acting.ifPresent(clause -> add("acting", line, clause, holders.ofLeads(clause.names())));
      for (Clause clause : agencies.coordination().read(text)) {
        add("coordinating", line, clause, holders.ofCoordinators(clause.names()));
      }
    }

    void cell(Span cell) {
      String text = cell.of(document.text());
      Quantity amount = amounts.cell(text);
      if (amount != null) {
        add(cell, amount);
      } else {
        amounts.find(text).forEach(found -> add(cell, found));
      }
      times.readCell(text, year).forEach(time -> add(cell, time));
      if (agencies.lists().namesAgencies(text)) {
        List<String> names = agencies.lists().split(text);
        List<String> held = new ArrayList<>(holders.ofLeads(names));
        held.addAll(holders.ofCoordinators(names));
        add("agencies", "", cell, String.join("; ", names), held);
      }
    }

    private void add(Span line, Quantity amount) {
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
      add("amount", "", span, meaning, holders.of(amount, span));
    }

    private void add(Span line, FoundDeadline time) {
      add(
          "time",
          time.rule(),
          time.span().shift(line.start()),
          Holders.written(time.deadline()),
          holders.of(time.deadline()));
    }

    private void add(String reader, Span line, Clause clause, List<String> held) {
      String names = String.join("; ", clause.names());
      add(reader, "", clause.span().shift(line.start()), names, held);
    }

    private void add(String reader, String rule, Span span, String meaning, List<String> held) {
      readings.add(new Reading(reader, rule, span, meaning, held));
    }
  }
}
