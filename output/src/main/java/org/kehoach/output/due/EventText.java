// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;

/// What a calendar shows of a deadline, in the language of its plan.
final class EventText {
  private static final int SUMMARY_LETTERS = 100;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private EventText() {}

  /// Who leads, and the beginning of what is to be done.
  static String summary(Due due) {
    String leads = names(due.obligation().leads());
    String action = clean(due.obligation().action());
    return cut(leads.isEmpty() ? action : leads + ": " + action);
  }

  /// The time in the plan's words, who takes part, the quote, and where it stands.
  static String description(Due due) {
    Obligation obligation = due.obligation();
    DocumentProfile plan = due.plan().profile();
    int page = obligation.evidence().page();
    LocalDate issued = plan.issuedOn();
    String act =
        Stream.of(plan.type(), plan.number(), issued == null ? null : "ngày " + DAY.format(issued))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(
            line("Thời hạn", due.deadline().quote()),
            line("Chủ trì", names(obligation.leads())),
            line("Phối hợp", names(obligation.coordinators())),
            line("Báo cáo", obligation.reportsTo()),
            "“" + clean(obligation.evidence().quote()) + "”",
            line("Văn bản", act),
            line("Cơ quan ban hành", plan.issuer()),
            line("Tên", plan.title()),
            line("Trang", page == 0 ? null : String.valueOf(page)),
            line("Tệp", due.plan().source().path()),
            line("Mã", obligation.id()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable String line(String label, @Nullable String text) {
    return text == null || text.isEmpty() ? null : label + ": " + clean(text);
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= SUMMARY_LETTERS) {
      return text;
    }
    String begin = text.substring(0, text.offsetByCodePoints(0, SUMMARY_LETTERS));
    int space = begin.lastIndexOf(' ');
    return (space > SUMMARY_LETTERS / 2 ? begin.substring(0, space) : begin) + "…";
  }

  /// Without what no calendar may hold: control characters, tabs and lines' ends among them.
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }
}
