// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kehoach.corpus.finding.DocumentProfile;

/// What falls due, as a calendar that other programs open (iCalendar, RFC 5545): an event of a
/// whole day for each deadline, with a rule where it recurs. Equal lists give equal bytes: an event
/// is stamped with its plan's day of issue, for there is no clock in it.
public final class DueCalendar {
  private static final Instant UNKNOWN = Instant.EPOCH;

  private final List<VEvent> events = new ArrayList<>();
  private final DueList list;

  private DueCalendar(DueList list) {
    this.list = list;
  }

  /// The text of the calendar file.
  ///
  /// @return empty where nothing falls due: a calendar without events is none
  public static Optional<String> of(DueList list) {
    DueCalendar calendar = new DueCalendar(list);
    list.deadlines().forEach(calendar::add);
    return calendar.events.isEmpty() ? Optional.empty() : Optional.of(calendar.text());
  }

  private void add(Due due) {
    switch (due.schedule()) {
      case Schedule.Once(var day) -> {
        if (list.query().window().holds(day)) {
          events.add(event(due, "", day));
        }
      }
      case Schedule.Recurring recurring -> addSeries(due, recurring);
      case Schedule.Undated ignored -> {}
    }
  }

  private void addSeries(Due due, Schedule.Recurring recurring) {
    Term term = list.term(recurring);
    LocalDate first = term.first();
    if (first == null) {
      return;
    }
    for (int i = 0; i < recurring.recurrences().size(); i++) {
      Recurrence recurrence = recurring.recurrences().get(i);
      String part = i == 0 ? "" : "-" + (i + 1);
      Consumer<LocalDate> add =
          day -> {
            VEvent event = event(due, part, day);
            event.add(new RRule<LocalDate>(rule(recurrence, term)));
            events.add(event);
          };
      recurrence.next(first).filter(term::holds).ifPresent(add);
    }
  }

  private static String rule(Recurrence recurrence, Term term) {
    LocalDate last = term.last();
    return last == null
        ? recurrence.rule()
        : recurrence.rule() + ";UNTIL=" + last.toString().replace("-", "");
  }

  private static VEvent event(Due due, String part, LocalDate day) {
    VEvent event = new VEvent(false);
    event.add(new Uid(due.uid() + part + "@kehoach"));
    event.add(new DtStamp(stamp(due.plan().profile())));
    event.add(new DtStart<>(day));
    event.add(new Summary(EventText.summary(due)));
    event.add(new Description(EventText.description(due)));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  private static Instant stamp(DocumentProfile plan) {
    LocalDate issued = plan.issuedOn();
    Integer year = plan.issuedYear();
    LocalDate day = issued == null && year != null ? LocalDate.of(year, 1, 1) : issued;
    return day == null ? UNKNOWN : day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private String text() {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Kehoach//Deadlines//VI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", "Kehoach"));
    events.forEach(calendar::add);
    calendar.validate(true);
    return ContentLines.fold(calendar.toString());
  }
}
