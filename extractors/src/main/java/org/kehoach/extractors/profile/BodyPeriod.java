// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile.Period;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.citation.MentionFinder;
import org.kehoach.extractors.profile.PeriodFinder.Years;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;

/// The years that a plan covers whose title gives none: those of the sentence that issues it, else
/// of its chapter on time, else of its aims.
record BodyPeriod(PeriodFinder periods, MentionFinder mentions) {

  /// "UBND tỉnh ban hành Kế hoạch … như sau:".
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?iu)(?:ban hành|xây dựng)\\s+(?:kế hoạch|chương trình|đề án|phương"
              + " án)(?<name>(?:(?!(?:ban hành|xây dựng) ).)*)(?:sau|gồm)\\s*:?\\s*$");

  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)^thời gian(?: (?:và|thực hiện|triển khai|tổ chức|thi đua|áp dụng|địa điểm|tiến hành"
              + "|kế hoạch|chiến dịch|cao điểm|của)| ?,)*(?: \\p{L}+){0,4}\\s*:?$");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?iu)(?<until>(?:đến|trước|hết)[\\p{L}\\d\\s/.-]{0,24})?(?<!\\d)(20\\d\\d)(?!\\d)");

  /// How an aim that is not a heading gives its time: "Đến hết năm 2030: …".
  private static final Pattern AIM_TIME =
      Pattern.compile("(?iu)^(?:phấn đấu )?(?:đến|tới)(?: hết| cuối)? năm \\d{4}");

  /// The years in the body of `document`; of nulls where it gives none.
  Years of(PlanDocument document, Zones zones) {
    return Stream.of(issued(document, zones), time(document), aims(document, zones))
        .filter(Objects::nonNull)
        .filter(Years::isKnown)
        .findFirst()
        .orElse(PeriodFinder.NO_YEARS);
  }

  private @Nullable Years issued(PlanDocument document, Zones zones) {
    return document.blocks().stream()
        .filter(block -> zones.of(block) == Zone.RECITALS)
        .map(block -> ISSUED.matcher(document.content(block)))
        .filter(Matcher::find)
        .map(matcher -> periods.in(ownWords(matcher.group("name"))))
        .findFirst()
        .orElse(null);
  }

  /// The years of the one chapter or section "Thời gian …".
  private @Nullable Years time(PlanDocument document) {
    List<Block> chapters =
        document.blocks().stream()
            .filter(Block::isHeading)
            .filter(block -> TIME.matcher(document.content(block).strip()).matches())
            .toList();
    if (chapters.size() != 1) {
      return null;
    }
    Integer from = null;
    Integer to = null;
    boolean begins = false;
    for (Block block : document.blocks()) {
      if (!document.ancestors(block).contains(chapters.getFirst())) {
        continue;
      }
      Matcher year = YEAR.matcher(ownWords(document.content(block)));
      while (year.find()) {
        begins |= year.group("until") == null;
        from = earlier(from, Integer.valueOf(year.group(2)));
        to = later(to, Integer.valueOf(year.group(2)));
      }
    }
    return new Years(new Period(begins ? from : null, to), null);
  }

  /// The years that the headings of the aims and their lead-ins give.
  private Years aims(PlanDocument document, Zones zones) {
    List<Years> all = new ArrayList<>();
    for (Block block : document.blocks()) {
      String words = document.content(block);
      boolean heads = block.isHeading() || AIM_TIME.matcher(words).find();
      if (zones.of(block) == Zone.AIMS && block.row() == null && heads) {
        String head = block.isHeading() ? words : words.split("[:,;]", 2)[0];
        all.add(periods.in(ownWords(head)));
      }
    }
    Integer from = null;
    Integer to = null;
    Integer outlook = null;
    for (Years years : all) {
      from = earlier(from, years.period().from());
      to = later(to, years.period().to());
      outlook = later(outlook, years.outlook());
    }
    return new Years(new Period(from, to), outlook);
  }

  /// `text` without the documents that it cites, whose years are theirs.
  private String ownWords(String text) {
    StringBuilder own = new StringBuilder(text);
    mentions
        .find(text)
        .forEach(
            mention -> {
              for (int i = mention.span().start(); i < mention.span().end(); i++) {
                own.setCharAt(i, ' ');
              }
            });
    return Vietnamese.squeeze(own.toString());
  }

  private static @Nullable Integer earlier(@Nullable Integer one, @Nullable Integer other) {
    return either(one, other, Math::min);
  }

  private static @Nullable Integer later(@Nullable Integer one, @Nullable Integer other) {
    return either(one, other, Math::max);
  }

  private static @Nullable Integer either(
      @Nullable Integer one, @Nullable Integer other, BinaryOperator<Integer> choice) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return choice.apply(one, other);
  }
}
