// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.registry.Provinces.Unit;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.citation.CitedMention;
import org.kehoach.extractors.citation.DocumentNumber;
import org.kehoach.extractors.citation.MentionFinder;
import org.kehoach.extractors.profile.ActTypes.Act;
import org.kehoach.extractors.profile.IssuerFinder.Issuer;
import org.kehoach.extractors.segment.Zones;

/// Finds what a document says of itself (contract, section "document"): in its letterhead and
/// title, else where an appendix names the plan that it belongs to, else (the province) by what the
/// text names most.
public record ProfileExtractor(
    ActTypes acts,
    IssuerFinder issuers,
    ProvinceFinder provinces,
    PeriodFinder periods,
    BodyPeriod bodyPeriods,
    SignerFinder signers,
    MentionFinder mentions) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?m)(?<own>^\\W*)?(?iu:số)\\s*:?\\s*(?<number>"
              + DocumentNumber.PATTERN.pattern()
              + ")");
  private static final Pattern ATTACHED =
      Pattern.compile("(?iu)^[\\s(*_]*(?:ban hành\\s+)?kèm theo\\s.*");
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?iu)^(?:(?:về việc|v/v)\\s+)?(?:ban hành|phê duyệt)\\s+(?:kế hoạch hành động|kế"
              + " hoạch|chương trình hành động|chương trình|đề án|phương án|chiến lược)\\s+|^(?:về"
              + " việc|v/v|về)\\s+");

  /// "(Số 12/KH-UBND ngày …)" under a title.
  private static final Pattern OWN_NUMBER = Pattern.compile("(?iu)^[(*\\s]*số\\W.*\\sngày\\s.*");

  /// What a letter is about, which has no title: "V/v …" under its number.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?u)(?i:V/v|Về việc):?\\s+(?<subject>.*?)(?=\\s+\\p{Lu}[\\p{L}.]*(?:["
              + " -]\\p{Lu}\\p{L}*){0,5},\\s*ngày|\\s+(?i:kính gửi|cộng hòa xã)|\\s+-{3}|$)");

  private static final String LETTER = "Công văn";

  /// Lines from a plan's start that may be its own head.
  private static final int FARTHEST_TITLE = 20;

  /// An extractor with the word lists that lie beside this class.
  public static ProfileExtractor load() {
    Provinces provinces = Provinces.load();
    PeriodFinder periods = PeriodFinder.load();
    MentionFinder mentions = MentionFinder.load();
    return new ProfileExtractor(
        ActTypes.load(),
        new IssuerFinder(provinces, OrganRules.load()),
        new ProvinceFinder(provinces),
        periods,
        new BodyPeriod(periods, mentions),
        SignerFinder.load(),
        mentions);
  }

  /// What `document` says of itself; null or empty where it does not say.
  public DocumentProfile extract(PlanDocument document, Zones zones) {
    List<HeadLine> all = HeadLine.of(document);
    List<String> lines = all.stream().map(HeadLine::text).toList();
    Head head = Head.of(all, acts);
    String letterhead = String.join("\n", head.letterhead());
    String number = number(letterhead, head.act() != null);
    ActDate date = ActDate.in(letterhead);
    if (number == null) {
      String below = lines.stream().skip(head.end()).limit(1).findFirst().orElse("");
      if (OWN_NUMBER.matcher(below).matches()) {
        number = number(below, true);
        date = date.year() == null ? ActDate.in(below) : date;
      }
    }
    Act coded = head.act() == null && number != null ? acts.coded(number) : head.act();
    String subject = coded == null && number != null ? subject(letterhead) : null;
    String type = coded == null ? (subject == null ? null : LETTER) : coded.name();
    CitedMention attached = type == null ? null : attached(lines, type);
    if (number == null && attached != null) {
      number = attached.number();
    }
    LocalDate issuedOn =
        date.date() == null && attached != null && attached.number() != null
            ? attached.date()
            : date.date();
    RunningCase cases = RunningCase.of(lines);
    String title = subject == null ? title(document, head, cases) : subject;
    LocalDate day = issuedOn == null ? about(lines, date) : issuedOn;
    Issuer issuer = issuers.in(head, cases);
    Unit unit = unit(issuer, head, attached, lines);
    PeriodFinder.Years years = periods.in(title == null ? "" : title);
    years = years.isKnown() ? years : bodyPeriods.of(document, zones);
    return new DocumentProfile(
        type,
        number,
        issuedOn,
        issuedOn == null ? date.year() : null,
        title,
        issuer == null ? ownCommittee(unit, day) : issuer.nameIn(unit, day),
        unit == null ? null : provinces.provinces().on(unit, day),
        years.period(),
        years.outlook(),
        signers.in(lines.subList(head.end(), lines.size())),
        Recipients.in(lines));
  }

  /// The document's own number: one at the start of a line before one within a line, which counts
  /// where the act is named.
  private static @Nullable String number(String letterhead, boolean within) {
    String number = null;
    Matcher found = NUMBER.matcher(letterhead);
    while (found.find()) {
      if (found.group("own") != null) {
        return DocumentNumber.normalise(found.group("number"));
      }
      number = number == null && within ? DocumentNumber.normalise(found.group("number")) : number;
    }
    return number;
  }

  private static @Nullable String subject(String letterhead) {
    Matcher subject = SUBJECT.matcher(Vietnamese.squeeze(letterhead));
    return subject.find() ? sentence(subject.group("subject")) : null;
  }

  /// The plan itself as an appendix names it: "(Kèm theo Kế hoạch số … ngày … của …)".
  private @Nullable CitedMention attached(List<String> lines, String type) {
    return lines.stream()
        .filter(line -> ATTACHED.matcher(line).matches())
        .flatMap(line -> mentions.find(line).stream().limit(1))
        .filter(mention -> mention.type().equals(type) && mention.number() != null)
        .findFirst()
        .orElse(null);
  }

  /// The title of the plan that a decision issues, where it has a head of its own; else that of the
  /// document.
  private @Nullable String title(PlanDocument document, Head head, RunningCase cases) {
    if (document.blocks().stream().anyMatch(block -> block.layer() == Layer.DECISION)) {
      List<HeadLine> plan = HeadLine.of(document, Layer.PLAN);
      Head own = Head.of(plan.subList(0, Math.min(plan.size(), FARTHEST_TITLE)), acts);
      if (own.act() != null && !own.title().isEmpty()) {
        return title(own, cases);
      }
    }
    return title(head, cases);
  }

  private static @Nullable String title(Head head, RunningCase cases) {
    String title = Vietnamese.squeeze(String.join(" ", head.title()));
    if (head.act() != null && title.startsWith(head.act().capitals() + " ")) {
      title = title.substring(head.act().name().length()).strip();
    }
    title = ISSUES.matcher(title).replaceFirst("").replaceAll("[\\s,;:.]+$", "");
    return title.isEmpty() ? null : cases.apply(title);
  }

  private static String sentence(String words) {
    String clean = words.replaceAll("[\\s,;:.]+$", "");
    return clean.isEmpty()
        ? clean
        : clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1);
  }

  private @Nullable Unit unit(
      @Nullable Issuer issuer, Head head, @Nullable CitedMention attached, List<String> lines) {
    if (issuer != null && (issuer.central() || issuer.unit() != null)) {
      return issuer.unit();
    }
    String place = String.join(" ", head.letterhead()).replaceAll("(?iu),?\\s*ngày.*", "");
    return Stream.of(
            provinces.namedIn(place),
            provinces.namedIn(String.join(" ", head.title())),
            attached == null || attached.issuer() == null
                ? null
                : provinces.namedIn(attached.issuer()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> provinces.mostNamed(lines));
  }

  /// A plan without letterhead is its province's own.
  private static @Nullable String ownCommittee(@Nullable Unit unit, @Nullable LocalDate day) {
    return unit == null ? null : "UBND " + unit.kind(day) + " " + unit.name();
  }

  /// A day near to that of a document without date, by the acts that its first lines cite.
  private static @Nullable LocalDate about(List<String> lines, ActDate date) {
    if (date.year() != null) {
      return LocalDate.of(date.year(), 12, 31);
    }
    return lines.stream()
        .limit(20)
        .map(line -> ActDate.in(line).date())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
