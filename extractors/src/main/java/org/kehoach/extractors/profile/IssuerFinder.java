// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.profile.OrganRules.Start;

/// Who issues the document, as its letterhead and the line over its recitals say: the last organ
/// that the letterhead names, for its superiors stand above it.
record IssuerFinder(Provinces provinces, OrganRules rules) {

  private static final Pattern MOTTO =
      Pattern.compile(
          "cộng\\s+hòa\\s+xã\\s+hội\\s+chủ\\s+nghĩa\\s+việt\\s+nam|độc\\s+lập\\s*[-–]\\s*tự\\s+do\\s*[-–]\\s*hạnh\\s+phúc"
              + "|[-–_*]{3,}|đảng\\s+cộng\\s+sản\\s+việt\\s+nam|đoàn\\s+tncs\\s+hồ\\s+chí\\s+minh");
  private static final Pattern NO_ORGAN =
      Pattern.compile("(?iu)\\W*+số(?!\\p{L}).*|.*,\\s*+ngày\\s.*|\\W*+");

  /// No line of a letterhead is longer, also where a table's row holds both its sides.
  private static final int LONGEST_LINE = 500;

  private static final Pattern PLACE =
      Pattern.compile(
          "\\s(?=(?:tỉnh|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu)\\s)");

  /// @param name canonical: `UBND tỉnh Sơn La`
  /// @param unit the province that it belongs to; null for central organs and where it is not named
  /// @param central whether it belongs to no province
  /// @param seated whether the name says the place
  record Issuer(
      String name, Provinces.@Nullable Unit unit, boolean central, boolean seated, int end) {

    /// The same, its place added where the name says none.
    String nameIn(Provinces.@Nullable Unit place, @Nullable LocalDate day) {
      return seated || place == null ? name : name + " " + place.kind(day) + " " + place.name();
    }
  }

  /// The issuer in the lines of a document's head; null where they name none.
  @Nullable Issuer in(Head head, RunningCase cases) {
    List<String> capitals = head.letterhead().stream().filter(RunningCase::isCapitals).toList();
    for (List<String> lines : List.of(capitals, head.below(), head.letterhead())) {
      Issuer issuer = lastOf(lines, cases);
      if (issuer != null) {
        return issuer;
      }
    }
    return null;
  }

  private @Nullable Issuer lastOf(List<String> lines, RunningCase cases) {
    String text =
        MOTTO
            .matcher(
                Vietnamese.lower(
                    lines.stream()
                        .flatMap(line -> line.replace(" | ", "\n").lines())
                        .filter(IssuerFinder::mayNameAnOrgan)
                        .collect(Collectors.joining("\n"))))
            .replaceAll("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    Issuer last = null;
    for (int at = 0; at < text.length(); at = nextLine(text, at)) {
      Start start = rules.at(text, at);
      Issuer found = start == null ? null : read(text, at, start, last, cases);
      if (found != null) {
        last = found;
        at = Math.max(at, found.end() - 1);
      }
    }
    return last;
  }

  private static boolean mayNameAnOrgan(String line) {
    return line.length() <= LONGEST_LINE && !NO_ORGAN.matcher(line).matches();
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private @Nullable Issuer read(
      String text, int at, Start start, @Nullable Issuer superior, RunningCase cases) {
    return switch (start.rule().kind()) {
      case COMMITTEE -> committee(text, start, superior);
      case PARTY -> party(text, start, superior);
      case BODY -> body(text, at, start, superior, cases);
      case CENTRAL -> central(text, at, start, cases);
    };
  }

  private Issuer central(String text, int at, Start start, RunningCase cases) {
    if (!start.rule().shortName().isEmpty()) {
      return new Issuer(start.rule().shortName(), null, true, true, start.end());
    }
    int end = bodyEnd(text, start.end());
    String name = cases.apply(words(text, at, end).toUpperCase(Locale.ROOT));
    return new Issuer(name, null, true, true, end);
  }

  /// A committee and its place; under a province's name, the part of it that the next line names.
  private @Nullable Issuer committee(String text, Start start, @Nullable Issuer superior) {
    Seat seat = Seat.at(text, start.end(), provinces);
    if (seat == null) {
      return null;
    }
    Provinces.Unit unit = seat.unit() == null ? unitOf(superior) : seat.unit();
    Seat next = seat.end() < text.length() ? Seat.at(text, seat.end(), provinces) : null;
    if (next != null && next.isPartOfProvince()) {
      seat = next;
    } else if (next != null && next.unit() != null) {
      return new Issuer(
          start.rule().shortName() + " " + seat.written(), next.unit(), false, true, next.end());
    }
    return new Issuer(
        start.rule().shortName() + " " + seat.written(), unit, false, true, seat.end());
  }

  private @Nullable Issuer party(String text, Start start, @Nullable Issuer superior) {
    String tier = start.tier() == null ? "" : Vietnamese.squeeze(start.tier());
    int name = start.end();
    while (name < text.length() && Character.isWhitespace(text.charAt(name))) {
      name++;
    }
    Seat seat = Seat.named(tier.startsWith("thành") ? "thành phố" : tier, text, name, provinces);
    if (seat == null) {
      return null;
    }
    String organ = sentence(tier.split(" ")[0]) + " ủy " + seat.name();
    return new Issuer(
        organ, seat.unit() == null ? unitOf(superior) : seat.unit(), false, true, seat.end());
  }

  private Issuer body(
      String text, int at, Start start, @Nullable Issuer superior, RunningCase cases) {
    int end = bodyEnd(text, start.end());
    String words = words(text, at, end);
    Matcher seat = PLACE.matcher(words);
    Seat own = null;
    while (own == null && seat.find()) {
      own = Seat.at(words, seat.end(), provinces);
    }
    if (own != null) {
      String name = cases.apply(words.substring(0, seat.start()).toUpperCase(Locale.ROOT));
      Provinces.Unit unit = own.unit() == null ? unitOf(superior) : own.unit();
      return new Issuer(name + " " + own.written(), unit, false, true, end);
    }
    Provinces.Found last = provinces.in(words).stream().reduce((a, b) -> b).orElse(null);
    if (last != null && last.span().end() == words.length() && last.span().start() > 0) {
      String name = cases.apply(words.substring(0, last.span().start()).toUpperCase(Locale.ROOT));
      String of = " " + last.unit().firstKind() + " " + last.unit().name();
      return new Issuer(name.strip() + of, last.unit(), false, true, end);
    }
    String name = cases.apply(words.toUpperCase(Locale.ROOT));
    if (superior == null) {
      return new Issuer(name, null, false, false, end);
    }
    boolean bare = end == start.end() && words.startsWith("văn");
    String place = placeOf(superior);
    String of = bare || place.isEmpty() && !superior.central() ? superior.name() : place;
    return new Issuer(
        of.isEmpty() ? name : name + " " + of, superior.unit(), superior.central(), true, end);
  }

  /// Where an organ's name ends that may take several lines: at its place, or before another organ.
  private int bodyEnd(String text, int from) {
    int line = text.indexOf('\n', from);
    int end = line < 0 ? text.length() : line;
    while (end < text.length()
        && !PLACE.matcher(text.substring(from, end)).find()
        && rules.at(text, end + 1) == null) {
      int next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length() : next;
    }
    return end;
  }

  /// "tỉnh Sơn La" of "UBND tỉnh Sơn La"; empty where the superior is of no place.
  private static String placeOf(Issuer superior) {
    Matcher place = PLACE.matcher(superior.name());
    return place.find() ? superior.name().substring(place.end()) : "";
  }

  private static Provinces.@Nullable Unit unitOf(@Nullable Issuer superior) {
    return superior == null ? null : superior.unit();
  }

  private static String words(String text, int from, int to) {
    return Vietnamese.squeeze(text.substring(from, to));
  }

  private static String sentence(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
