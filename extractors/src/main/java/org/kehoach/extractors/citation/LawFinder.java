// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.tokens.Table;

/// Laws cited by name. Where the name ends is the question: a listed name (`laws.txt`) ends where
/// the list says; the name of an amending law goes on over the laws that it amends; any other ends
/// at punctuation or a function word.
record LawFinder(Pattern listed) {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}])(?<!Đại học |Khoa )(Bộ [Ll]uật|Luật)\\s+(?=\\p{L})");
  private static final Pattern AMENDING =
      Pattern.compile(
          "(?iu)(?:sửa đổi,? bổ sung|sửa đổi)\\s+(?:(?:một số|các|\\d{1,2})\\s+(?:điều|khoản)\\s+)?"
              + "(?:của\\s+)?(?:các\\s+)?(?=(?:bộ luật|luật)\\s)");
  private static final Pattern MORE =
      Pattern.compile("\\s*(?:,|;|và|,\\s*và)\\s+(?=(?:Bộ [Ll]uật|Luật)\\s)");
  private static final Pattern UNLISTED =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}-]*(?: (?!(?:ngày|năm|của|về|quy"
              + " định|được|có|trong|tại|cho|để|theo|đã|là|trên|phải|nhằm|với|thì|này|hiện"
              + " hành|mới|khi|đến|sau|do|từ|nêu|số \\d|và (?:các|pháp|văn|những|quy|hướng|tổ"
              + " chức|triển khai|thực hiện|\\p{Lu}))(?!\\p{L}))[\\p{L}-]+){0,11}");

  /// What follows a law that is passed; "Luật Quy hoạch (sửa đổi)" alone is a bill.
  private static final Pattern ENACTED =
      Pattern.compile("(?iu)\\s*,?\\s*(?:số |năm \\d{4}|ngày |\\d)");

  private static final Pattern REVISED =
      Pattern.compile("(?iu)\\s*\\(sửa đổi\\)|\\s+sửa đổi(?=\\s*(?:[.;,)|]|$))");
  private static final Pattern NUMBER_LEAD =
      Pattern.compile("(?iu)\\s*,?\\s*\\(?(?:luật )?số\\s*:?\\s*");

  static LawFinder load() {
    String names =
        Table.lines(LawFinder.class, "laws.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> Pattern.quote(Vietnamese.lower(name)).replace(",", "\\E,?\\Q"))
            .collect(Collectors.joining("|"));
    return new LawFinder(Pattern.compile("(?:" + names + ")(?!\\p{L})"));
  }

  /// The laws that `text` names, in reading order; one named inside an amending law's name follows
  /// it.
  List<Head> find(String text) {
    String lower = Vietnamese.lowerInPlace(text);
    List<Head> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    for (int from = 0; word.find(from); ) {
      List<Head> heads = lawsAt(text, lower, word.start(), word.end());
      found.addAll(heads);
      from = heads.isEmpty() ? word.end() : heads.getFirst().end();
    }
    return found;
  }

  private List<Head> lawsAt(String text, String lower, int start, int name) {
    Matcher amending = AMENDING.matcher(text).region(name, text.length());
    if (!amending.lookingAt()) {
      Head law = simple(text, lower, start, name);
      return law == null ? List.of() : List.of(law);
    }
    List<Head> amended = new ArrayList<>();
    int end = name;
    for (int at = amending.end(); at >= 0; ) {
      Matcher word = WORD.matcher(text).region(at, text.length()).useTransparentBounds(true);
      Head law = word.lookingAt() ? simple(text, lower, word.start(), word.end()) : null;
      if (law == null) {
        break;
      }
      amended.add(law);
      end = law.end();
      Matcher more = MORE.matcher(text).region(end, text.length());
      at = more.lookingAt() && text.charAt(more.start()) != ';' ? more.end() : -1;
    }
    if (amended.isEmpty()) {
      return List.of();
    }
    return named(text, start, end, amended);
  }

  /// The amending law, then those that it amends. A number behind the last of these is the amending
  /// law's own where none of the others has one.
  private static List<Head> named(String text, int start, int end, List<Head> amended) {
    Head last = amended.getLast();
    boolean own =
        last.number() != null
            && amended.stream().limit(amended.size() - 1L).allMatch(law -> law.number() == null);
    if (own) {
      Head bare = new Head(last.start(), nameEnd(last), last.type(), null, false, null, last.law());
      amended.set(amended.size() - 1, bare);
    }
    String name = Vietnamese.squeeze(text.substring(start, own ? nameEnd(last) : end));
    List<Head> all = new ArrayList<>();
    all.add(new Head(start, end, "Luật", own ? last.number() : null, false, null, name));
    all.addAll(amended);
    return all;
  }

  private static int nameEnd(Head law) {
    return law.start() + String.valueOf(law.law()).length();
  }

  private @Nullable Head simple(String text, String lower, int start, int name) {
    int end = nameEnd(text, lower, name);
    if (end < 0) {
      return null;
    }
    Matcher revised = REVISED.matcher(text).region(end, text.length());
    if (revised.lookingAt()) {
      end = revised.end();
    }
    boolean bill =
        revised.hasMatch() && !ENACTED.matcher(text).region(end, text.length()).lookingAt();
    if (bill) {
      return null;
    }
    String law = Vietnamese.squeeze(text.substring(start, end));
    String type = text.startsWith("Bộ", start) ? "Bộ luật" : "Luật";
    Matcher lead = NUMBER_LEAD.matcher(text).region(end, text.length());
    if (lead.lookingAt()) {
      Matcher number = DocumentNumber.PATTERN.matcher(text).region(lead.end(), text.length());
      if (number.lookingAt()) {
        return new Head(
            start, number.end(), type, DocumentNumber.normalise(number.group()), false, null, law);
      }
    }
    return new Head(start, end, type, null, false, null, law);
  }

  private int nameEnd(String text, String lower, int name) {
    Matcher known = listed.matcher(lower).region(name, text.length());
    if (known.lookingAt()) {
      return known.end();
    }
    Matcher unlisted = UNLISTED.matcher(text).region(name, text.length());
    return unlisted.lookingAt() ? unlisted.end() : -1;
  }
}
