// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.output.report.Reference;

/// The date that one mention of a cited act gives it, as written: it may be no day at all.
///
/// @param words the mention
/// @param page of the mention; 0 where the source has no pages
record CitedDate(Citation citation, int day, int month, int year, String words, int page) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?U)\\bngày\\s+(\\d{1,2})\\s*(?:/|-|\\.|tháng)\\s*(\\d{1,2})\\s*(?:/|-|\\.|năm)\\s*(\\d{4})\\b");

  private static final Pattern ANOTHER_ACT =
      Pattern.compile("(?U)\\b(?:số|Luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Công văn|Thông)\\b");

  /// The dates of a citation's mentions, each behind the act's own number.
  static Stream<CitedDate> of(Citation citation, String text) {
    return citation.mentions().stream().flatMap(mention -> of(citation, mention, text).stream());
  }

  private static Optional<CitedDate> of(Citation citation, Citation.Mention mention, String text) {
    String words = text.substring(mention.start(), mention.end());
    Matcher date = DATE.matcher(words);
    return date.find() && isOwn(citation, words.substring(0, date.start()))
        ? Optional.of(
            new CitedDate(
                citation,
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)),
                words,
                mention.page()))
        : Optional.empty();
  }

  /// Whether no other act is named between the cited one and its date.
  private static boolean isOwn(Citation citation, String before) {
    @Nullable String number = citation.number();
    if (number == null) {
      return true;
    }
    int start = before.lastIndexOf(number);
    return start >= 0 && !ANOTHER_ACT.matcher(before.substring(start + number.length())).find();
  }

  /// The day; none where the calendar has no such day.
  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String written() {
    return "%02d/%02d/%d".formatted(day, month, year);
  }

  /// Of those of one citation the first, and the first that gives another date.
  static List<CitedDate> firstTwo(Stream<CitedDate> dates) {
    List<CitedDate> all = dates.toList();
    return all.stream()
        .filter(date -> !date.written().equals(all.getFirst().written()))
        .findFirst()
        .map(other -> List.of(all.getFirst(), other))
        .orElse(List.of());
  }

  Reference in(CheckedPlan plan) {
    return new Reference(
        citation.id(), Reference.plan(plan.document()), page, citation.evidence().section(), words);
  }
}
