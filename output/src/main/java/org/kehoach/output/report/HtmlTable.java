// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TbodyTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TheadTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A table of a report on a page. Numbers by names stand in a box of their own, whose head and
/// first column stay in sight; rows with sentences become cards where the screen is narrow.
final class HtmlTable {

  /// An entry of a few letters shows its quote where the pointer rests; a long one says enough.
  private static final int FEW_LETTERS = 40;

  private final ReportTable shown;
  private final String id;
  private final QuoteNotes notes;
  private final List<ColumnLook> looks;
  private final boolean cards;
  private final boolean named;

  /// @param id the page's name for it
  HtmlTable(ReportTable shown, String id, QuoteNotes notes) {
    this.shown = shown;
    this.id = id;
    this.notes = notes;
    looks = ColumnLook.of(shown);
    cards = !shown.grouped() && looks.stream().anyMatch(ColumnLook::hasSentences);
    named = shown.grouped() || !cards && shown.hasDistinctFirstCells();
  }

  /// @param titleSeen whether the title is to be seen, or only heard, because it stands above
  SectionTag tag(boolean titleSeen) {
    return section(
            table(
                caption(shown.title()).withId(id + "-title").withCondClass(!titleSeen, "unseen"),
                head(),
                each(groups(), this::body)))
        .withId(id)
        .withClass("table" + (cards ? " cards" : " matrix"))
        .attr("aria-labelledby", id + "-title")
        .attr("tabindex", "0");
  }

  private TheadTag head() {
    return thead(
        tr(
            each(
                IntStream.range(0, looks.size()).boxed().toList(),
                column ->
                    th(shown.columns().get(column).label())
                        .withClass(named && column == 0 ? "name" : looks.get(column).classes())
                        .attr("scope", "col"))));
  }

  /// The rows that belong together; all of them where they are not grouped.
  private List<List<Integer>> groups() {
    List<Integer> rows = IntStream.range(0, shown.rows().size()).boxed().toList();
    if (!shown.grouped()) {
      return List.of(rows);
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int row : rows) {
      int size = shown.groupSize(row);
      if (size > 0) {
        groups.add(rows.subList(row, row + size));
      }
    }
    return groups;
  }

  private TbodyTag body(List<Integer> rows) {
    return tbody(each(rows, row -> row(row, rows.size()))).withCondClass(shown.grouped(), "group");
  }

  private TrTag row(int row, int size) {
    List<Cell> cells = shown.rows().get(row);
    if (shown.grouped()) {
      boolean first = shown.groupSize(row) > 0;
      return tr(
          first ? name(cells.getFirst(), "rowgroup").attr("rowspan", size) : null,
          th(entries(cells.get(1))).attr("scope", "row"),
          rest(cells, 2));
    }
    return named ? tr(name(cells.getFirst(), "row"), rest(cells, 1)) : tr(rest(cells, 0));
  }

  private DomContent rest(List<Cell> cells, int from) {
    return each(
        IntStream.range(from, cells.size()).boxed().toList(),
        column -> cell(cells.get(column), column));
  }

  private ThTag name(Cell cell, String scope) {
    return th(entries(cell)).withClass("name").attr("scope", scope);
  }

  private TdTag cell(Cell cell, int column) {
    TdTag tag = td(entries(cell)).withClass(looks.get(column).classes());
    return cards ? tag.attr("data-label", shown.columns().get(column).label()) : tag;
  }

  private DomContent entries(Cell cell) {
    return each(
        cell.entries(),
        entry ->
            span(text(entry)).withClass("entry " + entry.tone().name().toLowerCase(Locale.ROOT)));
  }

  private DomContent text(Cell.Entry entry) {
    Reference reference = entry.reference();
    if (reference == null) {
      return span(entry.text());
    }
    ATag link =
        a().withHref("#" + notes.anchor(reference))
            .withText(entry.text())
            .with(sup(String.valueOf(notes.number(reference))))
            .withCondTitle(entry.text().length() < FEW_LETTERS, reference.quote());
    return notes.isFirstUse(reference) ? link.withId(notes.origin(reference)) : link;
  }
}
