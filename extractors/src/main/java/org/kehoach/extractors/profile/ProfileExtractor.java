// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.citation.CitedMention;
import org.kehoach.extractors.citation.DocumentNumber;
import org.kehoach.extractors.citation.MentionFinder;
import org.kehoach.extractors.profile.ActTypes.Act;
import org.kehoach.extractors.profile.IssuerFinder.Issuer;
import org.kehoach.extractors.profile.Provinces.Unit;

/// Finds what a document says of itself (contract, section "document"): in its letterhead and
/// title, else where an appendix names the plan that it belongs to, else (the province) by what the
/// text names most.
public record ProfileExtractor(
    ActTypes acts,
    IssuerFinder issuers,
    ProvinceFinder provinces,
    PeriodFinder periods,
    SignerFinder signers,
    MentionFinder mentions) {

  private static final Pattern NUMBER =
      Pattern.compile("(?iu:số)\\s*:?\\s*(" + DocumentNumber.PATTERN.pattern() + ")");
  private static final Pattern ATTACHED =
      Pattern.compile("(?iu)^[\\s(*_]*(?:ban hành\\s+)?kèm theo\\s.*");
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?iu)^(?:(?:về việc|v/v)\\s+)?(?:ban hành|phê duyệt)\\s+(?:kế hoạch hành động|kế"
              + " hoạch|chương trình hành động|chương trình|đề án|phương án|chiến lược)\\s+|^(?:về"
              + " việc|v/v|về)\\s+");

  /// An extractor with the word lists that lie beside this class.
  public static ProfileExtractor load() {
    Provinces provinces = Provinces.load();
    return new ProfileExtractor(
        ActTypes.load(),
        new IssuerFinder(provinces),
        new ProvinceFinder(provinces),
        PeriodFinder.load(),
        SignerFinder.load(),
        MentionFinder.load());
  }

  /// What `document` says of itself; null or empty where it does not say.
  public DocumentProfile extract(PlanDocument document) {
    List<HeadLine> all = HeadLine.of(document);
    List<String> lines = all.stream().map(HeadLine::text).toList();
    Head head = Head.of(all, acts);
    String letterhead = String.join(" ", head.letterhead());
    Matcher found = NUMBER.matcher(letterhead);
    String number = found.find() ? DocumentNumber.normalise(found.group(1)) : null;
    Act act = head.act() == null && number != null ? acts.coded(number) : head.act();
    CitedMention attached = act == null ? null : attached(lines, act.name());
    if (number == null && attached != null) {
      number = attached.number();
    }
    ActDate date = ActDate.in(letterhead);
    LocalDate issuedOn =
        date.date() == null && attached != null && attached.number() != null
            ? attached.date()
            : date.date();
    RunningCase cases = RunningCase.of(lines);
    String title = title(head, cases);
    Issuer issuer = issuers.in(head.organs(), cases);
    Unit unit = unit(issuer, head, attached, lines);
    PeriodFinder.Years years = periods.in(title == null ? "" : title);
    return new DocumentProfile(
        act == null ? null : act.name(),
        number,
        issuedOn,
        issuedOn == null ? date.year() : null,
        title,
        issuer == null ? ownCommittee(unit) : issuer.name(),
        unit == null ? null : unit.on(issuedOn == null ? about(lines, date) : issuedOn),
        years.period(),
        years.outlook(),
        signers.in(lines.subList(head.end(), lines.size())),
        Recipients.in(lines));
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

  private static @Nullable String title(Head head, RunningCase cases) {
    String title = Vietnamese.squeeze(String.join(" ", head.title()));
    title = ISSUES.matcher(title).replaceFirst("").replaceAll("[\\s,;:.]+$", "");
    return title.isEmpty() ? null : cases.apply(title);
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
  private static @Nullable String ownCommittee(@Nullable Unit unit) {
    return unit == null ? null : "UBND " + unit.kind() + " " + unit.name();
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
