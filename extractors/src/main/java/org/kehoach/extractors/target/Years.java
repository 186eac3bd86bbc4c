// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.trace.Link.Source;

/// Finds the year by which a target is to be reached.
///
/// What is to hold from a year on ("từ năm 2026, 100% …") is to be reached in it. Years that are no
/// such time: of comparison ("so với năm 2024"), in the name of an act or programme ("Chương trình
/// … giai đoạn 2021-2025").
final class Years {

  /// A year and where it is named.
  record Mention(Span span, int year) {

    /// The year with its place in the document.
    ///
    /// @param text where the text stands that names it
    Dated dated(PlanDocument document, Span text, Source source) {
      return Dated.at(document.text(), year, source, span.shift(text.start()));
    }
  }

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.,])(?:(?<lead>so với(?: cùng kỳ)?(?: năm| cuối năm)?|kể từ năm|từ năm|từ|của(?:"
              + " các)? năm|của)\\s+)?(?<time>(?:đến|hết|cuối|vào|trong|trước|giai đoạn|thời kỳ|quý"
              + " [iv]{1,3}|quý \\d|tháng \\d{1,2}|các|những)?\\s?(?:hết |cuối |trước )?(?:các"
              + " )?(?:năm|giai đoạn|thời kỳ|đến|hết|trong|quý"
              + " [iv]{1,3}\\s?/|\\d{1,2}/|[-–])\\s?)(?<year>20\\d\\d)(?:\\s?(?:[-–]|đến(?: năm|"
              + " hết năm)?)\\s?(?<to>20\\d\\d))?(?!\\d|/\\p{L})");

  /// A name of an act or programme that runs up to the year.
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(?:quyết định|nghị quyết|chỉ thị|kết luận|luật|thông tư|nghị định|chiến lược|đề án|quy"
              + " hoạch|chương trình|kế hoạch|trung hạn)(?! này)[^,;:%()]{0,220}$");

  /// "hoàn thành vào năm 2030" is a time even behind a programme's name.
  private static final Pattern BY_THEN = Pattern.compile("(?:vào|trong|trước) ?");

  /// "gấp 1,48 lần năm 2025"; "tăng gấp đôi vào năm 2030" names a time.
  private static final Pattern MULTIPLE_OF =
      Pattern.compile("gấp (?:[^,;]|,\\d){0,20}?(?:lần|đôi|ba|bốn)\\s*$");

  private static final Pattern COMPARING = Pattern.compile("so với|của");
  private static final Pattern COMPARED = Pattern.compile("so với[^,;]{0,30}$");
  private static final Pattern FURTHER = Pattern.compile("(?:định hướng|tầm nhìn)[^,;]{0,20}$");
  private static final Pattern TIME_LABEL =
      Pattern.compile(
          "(?:.*[;.(] )?(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai))?(?:"
              + " và hoàn thành)?\\s?:.*");

  private static final Pattern OWN_LABEL =
      Pattern.compile(
          "[;.] (?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai))?\\s?:"
              + "[^.;]*[.;]?$");

  /// "(năm 2025: 30%)" gives the present level.
  private static final Pattern BASE_BEHIND = Pattern.compile("\\s?(?::|là|đạt|có)\\s?\\d");

  private static final Pattern CARRIED_OUT =
      Pattern.compile(
          "^(?:tiếp tục )?(?:triển khai|thực hiện|tổ chức)[^.;:]{0,160}?(?:giai đoạn|thời kỳ)"
              + " 20\\d\\d ?[-–] ?20\\d\\d(?: và 20\\d\\d ?[-–] ?20\\d\\d)?");

  /// No pattern of what stands before a year looks farther back.
  private static final int LONGEST_BEFORE = 300;

  /// A label stands no farther behind an item whose time it gives.
  private static final int FARTHEST_LABEL = 100;

  private Years() {}

  /// The years named in `text` as times to reach something by.
  static List<Mention> in(String text) {
    return mentions(text, true);
  }

  private static List<Mention> mentions(String text, boolean leaveOutNames) {
    String lower = Vietnamese.lowerInPlace(text);
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = YEAR.matcher(lower);
    while (matcher.find()) {
      String to = matcher.group("to");
      String lead = matcher.group("lead");
      String before = before(lower, matcher.start());
      boolean compares = lead != null && COMPARING.matcher(lead).lookingAt();
      compares |= COMPARED.matcher(before).find();
      compares |= matcher.group("time").strip().equals("năm") && MULTIPLE_OF.matcher(before).find();
      boolean base = BASE_BEHIND.matcher(lower).region(matcher.end(), lower.length()).lookingAt();
      if (!compares
          && !(base && inBrackets(lower, matcher.start()))
          && !(leaveOutNames
              && !BY_THEN.matcher(matcher.group("time")).lookingAt()
              && NAME_BEFORE.matcher(before).find())) {
        int year = Integer.parseInt(to == null ? matcher.group("year") : to);
        mentions.add(new Mention(new Span(matcher.start("time"), matcher.end()), year));
      }
    }
    return mentions;
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - LONGEST_BEFORE), at);
  }

  private static boolean inBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  /// Where the text names the year of the `index`-th of `quantities` by what `text` says: the
  /// nearest one before it with no other amount between, else the nearest behind it likewise, else
  /// the first of all. Null where it names none.
  static @Nullable Mention of(String text, List<Quantity> quantities, int index) {
    List<Mention> mentions = in(text);
    if (mentions.isEmpty()) {
      return null;
    }
    int start = quantities.get(index).span().start();
    int end = quantities.get(index).span().end();
    int earliest = index == 0 ? 0 : quantities.get(index - 1).span().end();
    int latest =
        index + 1 == quantities.size() ? text.length() : quantities.get(index + 1).span().start();
    Mention before = null;
    Mention behind = null;
    for (Mention mention : mentions) {
      if (mention.span().start() >= earliest && mention.span().end() <= start) {
        before = mention;
      } else if (behind == null
          && mention.span().start() >= end
          && mention.span().end() <= latest) {
        behind = mention;
      }
    }
    if (behind != null && quantities.get(index).base() != null) {
      return behind; // "từ 60% năm 2025 lên 75% năm 2030"
    }
    if (behind != null
        && text.substring(end, behind.span().start()).matches(".*[,;:].*")
        && !closes(text, behind)) {
      // behind a comma a year belongs to what follows, if anything does
      behind = index + 1 < quantities.size() ? null : behind;
    } else if (behind != null && before != null && before.span().start() > 0) {
      boolean apart = text.substring(before.span().end(), start).matches(".*[,;:].*");
      before = apart ? null : before;
    }
    if (before != null && (index == 0 || belongsTo(text, quantities, index, before))) {
      return before;
    }
    Mention nearest = behind != null ? behind : before != null ? before : mentions.getFirst();
    // a year between later amounts is theirs; one behind the last holds for all
    boolean others =
        nearest.span().start() >= end
            && behind == null
            && nearest.span().start() < quantities.getLast().span().end();
    return others ? null : nearest;
  }

  /// Whether a year ends what was said before it ("20% xã, phường không ma túy năm 2025, phấn
  /// đấu"): words stand between the last comma and it, and a comma or nothing behind it.
  private static boolean closes(String text, Mention year) {
    String before = text.substring(0, year.span().start());
    String behind = text.substring(year.span().end());
    return before.matches("(?s).*[^\\s,;:]\\s*") && behind.matches("(?s)\\s*(?:[,;.)].*)?");
  }

  /// Whether a year between two amounts goes with the later one ("đạt 20% năm 2025, năm 2030 đạt
  /// 50%"): a comma or "và" stands before it.
  private static boolean belongsTo(
      String text, List<Quantity> quantities, int index, Mention mention) {
    int from = quantities.get(index - 1).span().end();
    String between = text.substring(from, mention.span().start());
    return between.matches("(?s).*(?:[,;:]|(?:^| )và ).*");
  }

  /// The year that stands above `block`: of the nearest lead-in or heading that gives one, else the
  /// time of its item: "Thời gian thực hiện: …" in it or beside it, or the period that it is to be
  /// carried out in ("Triển khai Chương trình … giai đoạn 2026-2030").
  static @Nullable Dated above(PlanDocument document, Block block) {
    for (Block above : LeadIns.above(document, block)) {
      Integer year = isTitle(above) ? null : first(document.content(above));
      if (year != null) {
        Source source = above.isHeading() ? Source.HEADING : Source.LEAD_IN;
        return new Dated(year, source, document.line(above), above.span());
      }
    }
    return Stream.<BiFunction<PlanDocument, Block, @Nullable Dated>>of(
            Years::labelled, Years::beside, Years::carriedOut)
        .map(times -> times.apply(document, block))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The time at the end of an item ("…. Thời gian: từ tháng 4 đến tháng 9/2026.").
  private static @Nullable Dated labelled(PlanDocument document, Block block) {
    String content = Vietnamese.lowerInPlace(document.content(block));
    Matcher label = OWN_LABEL.matcher(content);
    Integer year = label.find() ? last(label.group()) : null;
    return year == null
        ? null
        : new Dated(year, Source.LABEL, document.content(block), block.content());
  }

  private static @Nullable Dated carriedOut(PlanDocument document, Block block) {
    Matcher matcher = CARRIED_OUT.matcher(Vietnamese.lower(document.content(block)));
    Integer year = matcher.find() ? last(matcher.group()) : null;
    return year == null
        ? null
        : new Dated(year, Source.STATEMENT, document.content(block), block.content());
  }

  /// The first year that a heading gives; what it says of a farther outlook is left out.
  static @Nullable Integer first(String heading) {
    String lower = Vietnamese.lowerInPlace(heading);
    List<Mention> mentions = mentions(heading, false);
    for (Mention mention : mentions) {
      if (mentions.size() == 1 || !FURTHER.matcher(before(lower, mention.span().start())).find()) {
        return mention.year();
      }
    }
    return null;
  }

  /// The last year that a time gives ("2025-2026", "Quý IV/2026"), or null.
  static @Nullable Integer last(String time) {
    Matcher matcher = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)").matcher(time);
    Integer last = null;
    while (matcher.find()) {
      last = Integer.valueOf(matcher.group());
    }
    return last;
  }

  private static @Nullable Dated beside(PlanDocument document, Block block) {
    int parent = block.parent();
    for (int levels = 0; parent != Block.NO_PARENT && levels < 2; levels++) {
      boolean heading = document.blocks().get(parent).isHeading();
      int farthest = Math.min(document.blocks().size(), block.index() + FARTHEST_LABEL);
      for (int i = block.index() + 1; i < farthest; i++) {
        Block sibling = document.blocks().get(i);
        if (sibling.parent() == parent && isTimeLabel(document.content(sibling))) {
          Integer year = last(Vietnamese.lower(document.content(sibling)));
          return year == null
              ? null
              : new Dated(year, Source.LABEL, document.line(sibling), sibling.span());
        }
      }
      // a section's time is not that of its subsections, but a list's is that of its items
      parent = heading ? Block.NO_PARENT : document.blocks().get(parent).parent();
    }
    return null;
  }

  private static boolean isTimeLabel(String text) {
    return text.indexOf(':') >= 0 && TIME_LABEL.matcher(Vietnamese.lower(text)).matches();
  }

  /// An appendix's title repeats the plan's period, which gives no target its year.
  private static boolean isTitle(Block heading) {
    return heading.layer() == Layer.APPENDIX && heading.parent() == Block.NO_PARENT;
  }
}
