// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.body;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.MainTag;
import j2html.tags.specialized.NavTag;
import j2html.tags.specialized.SectionTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// A report as a page that needs neither script nor network: each figure is a link to the words it
/// comes from, which stand as numbered notes beneath the tables, lead back and can be printed with
/// them.
final class ReportHtml implements ReportWriter {

  private static final String QUOTES = "Trích dẫn · Quotes";

  /// With more columns than that a report is printed across the sheet.
  private static final int UPRIGHT = 8;

  @Override
  public void write(Report report, OutputStream to) throws IOException {
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
                    body(content(report)))
                .withLang("vi")
                .render()
            + "\n";
    to.write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static MainTag content(Report report) {
    QuoteNotes notes = new QuoteNotes(report);
    return main(
            h1(report.title()),
            each(report.notes(), note -> p(note).withClass("note")),
            iff(hasTones(report), tones()),
            iff(report.tables().size() > 1, contents(report, !notes.all().isEmpty())),
            each(indexes(report), index -> table(report, index, notes)),
            iff(!notes.all().isEmpty(), quotes(notes)))
        .withCondClass(isBroad(report), "broad");
  }

  private static boolean isBroad(Report report) {
    return report.tables().stream().anyMatch(table -> table.columns().size() > UPRIGHT);
  }

  private static boolean hasTones(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .flatMap(cell -> cell.entries().stream())
        .anyMatch(entry -> Set.of(Cell.Tone.HIGHEST, Cell.Tone.LOWEST).contains(entry.tone()));
  }

  private static DomContent tones() {
    return p("Bold: the most ambitious of its row; underlined with dots: the least.")
        .withClass("note");
  }

  private static NavTag contents(Report report, boolean hasQuotes) {
    return nav(ul(
            each(
                indexes(report),
                index -> li(a(report.tables().get(index).title()).withHref("#" + anchor(index)))),
            iff(hasQuotes, li(a(QUOTES).withHref("#quotes")))))
        .attr("aria-label", "Nội dung · Contents");
  }

  private static SectionTag table(Report report, int index, QuoteNotes notes) {
    ReportTable table = report.tables().get(index);
    return new HtmlTable(table, anchor(index), notes).tag(!table.title().equals(report.title()));
  }

  private static SectionTag quotes(QuoteNotes notes) {
    return section(h2(QUOTES), ol(each(notes.all(), reference -> quote(reference, notes))))
        .withId("quotes");
  }

  private static LiTag quote(Reference reference, QuoteNotes notes) {
    return li(
            blockquote(reference.quote()),
            cite(reference.place()),
            a("↑")
                .withHref("#" + notes.origin(reference))
                .withClass("back")
                .attr("aria-label", "Back to figure " + notes.number(reference)),
            iff(
                !reference.section().isEmpty(),
                p(String.join(" › ", reference.section())).withClass("section")))
        .withId(notes.anchor(reference));
  }

  private static List<Integer> indexes(Report report) {
    return IntStream.range(0, report.tables().size()).boxed().toList();
  }

  private static String anchor(int index) {
    return "t" + (index + 1);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(ReportHtml.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
