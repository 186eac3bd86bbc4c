// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.output.write.PlanRecords;

class DueCalendarTest {
  private static final DueQuery FROM_2025 =
      new DueQuery(null, null, new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31)));

  private static String written(DueQuery query) {
    return DueCalendar.of(DuePlans.found(query)).orElseThrow();
  }

  private static ICalendar readByBiweekly(String text) {
    return Biweekly.parse(text).first();
  }

  @Test
  void biweeklyReadsItWithoutAWarning() throws IOException {
    try (ICalReader reader = new ICalReader(new StringReader(written(FROM_2025)))) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
          .as(calendar.validate(ICalVersion.V2_0).toString())
          .isTrue();
      assertThat(calendar.getEvents()).hasSize(5);
    }
  }

  @Test
  void ical4jFindsNoFaultWhereItIsStrict() throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(written(FROM_2025)));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
  }

  @Test
  void holdsTheDaysOfTheList() {
    DueList list = DuePlans.found(FROM_2025);
    List<String> expected =
        list.days().stream()
            .map(day -> day.day() + " " + EventText.summary(day.due()))
            .sorted()
            .toList();
    List<String> found = new ArrayList<>();
    for (VEvent event : readByBiweekly(written(FROM_2025)).getEvents()) {
      Iterator<Date> dates = event.getDateIterator(TimeZone.getDefault());
      while (dates.hasNext()) {
        LocalDate day = LocalDate.ofInstant(dates.next().toInstant(), ZoneId.systemDefault());
        found.add(day + " " + event.getSummary().getValue());
      }
    }
    assertThat(found.stream().sorted().toList()).isEqualTo(expected).hasSizeGreaterThan(60);
  }

  @Test
  void eventsAreOfWholeDaysAndRecurByRules() {
    assertThat(written(FROM_2025).lines())
        .contains(
            "DTSTART;VALUE=DATE:20251214",
            "DTSTART;VALUE=DATE:20250531",
            "RRULE:FREQ=YEARLY;UNTIL=20271231;BYMONTH=5;BYMONTHDAY=-1",
            "DTSTAMP:20250301T000000Z")
        .noneMatch(line -> line.startsWith("DTSTART:"));
  }

  @Test
  void descriptionsHaveTheQuoteAndTheSource() {
    String description =
        readByBiweekly(written(FROM_2025)).getEvents().getFirst().getDescription().getValue();
    assertThat(description)
        .contains(
            "Thời hạn: trước ngày 15/12/2025",
            "Chủ trì: Sở Tài chính",
            "“Bố trí kinh phí; hoàn thành trước ngày 15/12/2025.”",
            "Kế hoạch 12/KH-UBND ngày 01/03/2025",
            "Chuyển đổi số, \"nhanh\"; bền vững",
            "Trang: 2",
            "plans/aaaaaaaaaaaa.txt",
            "aaaaaaaaaaaa-o1");
  }

  @Test
  void equalListsGiveEqualBytesAndNoTwoEventsShareAUid() {
    assertThat(written(FROM_2025)).isEqualTo(written(FROM_2025));
    List<String> uids = uids(written(FROM_2025));
    assertThat(uids).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void aNarrowerQueryDoesNotChangeTheUids() {
    DueQuery one = new DueQuery("UBND cấp xã", null, FROM_2025.window());
    assertThat(uids(written(FROM_2025))).containsAll(uids(written(one)));
  }

  @Test
  void aRecordThatMovedInItsDocumentKeepsItsUid() {
    PlanRecords plan = DuePlans.sonLa();
    DueFinder moved = new DueFinder(FROM_2025, DuePlans.NAMES);
    moved.accept(
        new PlanRecords(
            plan.document(),
            new Findings(
                plan.document().profile(),
                List.of(),
                plan.findings().obligations().reversed(),
                List.of())));
    assertThat(uids(DueCalendar.of(moved.found()).orElseThrow()))
        .isSubsetOf(uids(written(FROM_2025)));
  }

  @Test
  void noLineIsLongerThanRfc5545AllowsAndNoLetterIsBroken() {
    String text = written(FROM_2025);
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text.replace("\r\n ", "")).contains("Sở Khoa học và Công nghệ");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void aCalendarOfNothingIsNone() {
    assertThat(DueCalendar.of(DuePlans.found(new DueQuery("Sở X", null, new Term(null, null)))))
        .isEmpty();
  }

  private static List<String> uids(String calendar) {
    return readByBiweekly(calendar).getEvents().stream()
        .map(event -> event.getUid().getValue())
        .collect(Collectors.toList());
  }
}
