// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.TrTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// A report as a page that needs neither script nor network: each figure is a link to the words it
/// comes from, which stand as numbered notes beneath the tables and can be printed with them.
final class ReportHtml implements ReportWriter {

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    List<Reference> notes = references(report);
    String page =
        "<!DOCTYPE html>\n"
            + html(
                    head(
                        meta().withCharset("utf-8"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        title(report.title()),
                        style(rawHtml(resource("report.css")))),
                    body(
                        h1(report.title()),
                        each(report.notes(), note -> p(note).withClass("note")),
                        each(report.tables(), one -> shown(one, notes)),
                        iff(!notes.isEmpty(), quotes(notes))))
                .withLang("vi")
                .render()
            + "\n";
    to.write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Reference> references(Report report) {
    List<Reference> all = new ArrayList<>();
    report.tables().stream()
        .flatMap(one -> one.references().stream())
        .filter(reference -> !all.contains(reference))
        .forEach(all::add);
    return all;
  }

  private static SectionTag shown(ReportTable one, List<Reference> notes) {
    return section(
            table(
                caption(one.title()),
                thead(tr(each(one.columns(), column -> th(column.label()).attr("scope", "col")))),
                tbody(
                    each(
                        IntStream.range(0, one.rows().size()).boxed().toList(),
                        row -> row(one, row, notes)))))
        .withClass("wide");
  }

  private static TrTag row(ReportTable one, int index, List<Reference> notes) {
    List<Cell> cells = one.rows().get(index);
    if (!one.grouped()) {
      return tr(each(cells, cell -> shown(cell, notes)));
    }
    int size = one.groupSize(index);
    return tr(
            iff(
                size > 0,
                th(each(cells.getFirst().entries(), entry -> shown(entry, notes)))
                    .attr("scope", "rowgroup")
                    .attr("rowspan", size)),
            each(cells.subList(1, cells.size()), cell -> shown(cell, notes)))
        .withCondClass(size > 0, "group");
  }

  private static TdTag shown(Cell cell, List<Reference> notes) {
    boolean amount = cell.value() instanceof Cell.Value.Amount;
    return td(each(cell.entries(), entry -> shown(entry, notes))).withCondClass(amount, "amount");
  }

  private static DomContent shown(Cell.Entry entry, List<Reference> notes) {
    Reference reference = entry.reference();
    DomContent text =
        reference == null
            ? span(entry.text())
            : a().withHref("#" + anchor(notes.indexOf(reference)))
                .withTitle(reference.quote())
                .withText(entry.text())
                .with(sup(String.valueOf(notes.indexOf(reference) + 1)));
    return span(text).withClass("entry " + entry.tone().name().toLowerCase(Locale.ROOT));
  }

  private static DomContent quotes(List<Reference> notes) {
    return section(
        h2("Trích dẫn · Quotes"),
        ol(each(notes, reference -> quote(reference, notes.indexOf(reference)))));
  }

  private static LiTag quote(Reference reference, int index) {
    return li(
            blockquote(reference.quote()),
            cite(reference.place()),
            iff(
                !reference.section().isEmpty(),
                p(String.join(" › ", reference.section())).withClass("section")))
        .withId(anchor(index));
  }

  private static String anchor(int index) {
    return "q" + (index + 1);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(ReportHtml.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
