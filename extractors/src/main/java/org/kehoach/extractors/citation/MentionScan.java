// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;

/// One pass over the heads of one line: reads what follows each of them, and finds out which stand
/// inside another's subject. Used once, then thrown away.
final class MentionScan {

  private static final Pattern PINPOINT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})((?:(?:điểm|khoản|mục|điều|chương|phụ lục|phần|tiết|tiểu"
              + " mục)\\s+(?:[\\dIVX]{1,5}[a-zđ]?(?:\\.\\d{1,2})?|[a-zđ])(?:\\s*,\\s*|\\s+và\\s+|\\s+)){1,6})(?:của\\s+|tại\\s+|ban"
              + " hành kèm theo\\s+)?$");
  private static final Pattern ALIAS =
      Pattern.compile(
          "(?iu)\\((?:sau đây|gọi tắt|viết tắt|gọi là|nay là|có |kèm theo|văn bản|bản sao)");
  private static final Pattern SENTENCE_END =
      Pattern.compile("\\./\\.|\\.{2,}|…|\\.(?=\\s+[\\p{Lu}\\d“\"-])|\\.\\s*$");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:^|[ (])(?:TP|P|TX|Tp|Q|GS|TS|PGS)$");
  private static final Pattern SUBJECT_LEAD = Pattern.compile("(?iu)^(?:về việc|v/v|về)\\s+");

  /// "(Chương trình MTQG)", "(DII)" behind a subject: a short name, no part of it.
  private static final Pattern BRACKETS_LAST = Pattern.compile("\\s*\\(\\p{Lu}[^()]{0,60}\\)$");

  /// An act's subject, with the years that it ends in, and "được" behind it.
  static final String NAMED_BEFORE_APPROVAL =
      "\\s+(\\p{L}[^;.()\\d]{8,120}?(?:\\d{4}(?:\\s?-\\s?\\d{4})?)?)\\s+(?:đã )?được\\s+";

  private static final Pattern NAMED = Pattern.compile(NAMED_BEFORE_APPROVAL);
  private static final Pattern APPROVED = Pattern.compile("\\s*(?:phê duyệt|ban hành|thông qua)");
  private static final Pattern AND = Pattern.compile("(?iu)(?:và|hoặc|cùng)\\s*(?:các\\s+)?$");

  private final String text;
  private final List<Head> heads;
  private final Issuers issuers;
  private final SubjectWords words;
  private final List<CitedMention> found = new ArrayList<>();
  private int next;

  MentionScan(String text, List<Head> heads, Issuers issuers, SubjectWords words) {
    this.text = text;
    this.heads = heads;
    this.issuers = issuers;
    this.words = words;
  }

  List<CitedMention> all() {
    int behind = 0;
    while (next < heads.size()) {
      boolean repeats =
          text.substring(behind, heads.get(next).start()).matches("\\s*\\((?:\\p{L}+ ){0,6}");
      behind = read(repeats && !found.isEmpty());
    }
    return found;
  }

  /// Reads the next head with all that belongs to it; returns the offset behind it.
  private int read(boolean inner) {
    Head head = heads.get(next++);
    int place = found.size();
    int end = head.end();
    @Nullable String issuer = head.issuer();
    @Nullable IssueDate date = null;
    for (int round = 0; round < 2; round++) {
      IssueDate dated = date == null ? dateAt(head, end) : null;
      if (dated != null) {
        date = dated;
        end = dated.end();
      }
      Span by = issuer == null ? issuers.at(text, end) : null;
      if (by != null && (head.law() == null || by.of(text).equals("Quốc hội"))) {
        issuer = Vietnamese.squeeze(by.of(text));
        end = by.end();
      }
    }
    Approval approval = date == null && issuer == null ? approvedBy(head, end) : null;
    if (approval != null) {
      found.add(
          place, mention(head, approval.end(), null, approval.issuer(), approval.name(), inner));
      return approval.end();
    }
    @Nullable String name = head.law();
    while (head.law() == null && next < heads.size() && heads.get(next).start() < end) {
      next++;
    }
    if (head.law() != null) {
      readAmended(head);
    } else {
      Span subject = subject(end, date != null || issuer != null);
      if (subject != null) {
        name = name(subject);
        name = name != null && head.type().equals("Luật") ? "Luật " + name : name;
        end = Math.max(end, subject.end());
      }
    }
    if (!head.unnumbered() || (!inner && isWorthRecording(date, issuer, name))) {
      found.add(place, mention(head, end, date, issuer, name, inner));
    }
    return end;
  }

  /// Who approved an act that is named first: "Kế hoạch phát triển rừng giai đoạn 2023-2025 được
  /// UBND tỉnh phê duyệt".
  private record Approval(String name, String issuer, int end) {}

  private @Nullable Approval approvedBy(Head head, int from) {
    Matcher named = NAMED.matcher(text).region(from, text.length());
    Span by = head.unnumbered() && named.lookingAt() ? issuers.nameAt(text, named.end()) : null;
    if (by == null) {
      return null;
    }
    Matcher approved = APPROVED.matcher(text).region(by.end(), text.length());
    return approved.lookingAt()
        ? new Approval(
            Vietnamese.squeeze(named.group(1)), Vietnamese.squeeze(by.of(text)), approved.end())
        : null;
  }

  private static boolean isWorthRecording(
      @Nullable IssueDate date, @Nullable String issuer, @Nullable String name) {
    return date != null || (issuer != null && (name != null || issuer.startsWith("Đại hội")));
  }

  private @Nullable IssueDate dateAt(Head head, int from) {
    IssueDate day = IssueDate.at(text, from);
    return day == null && head.law() != null ? IssueDate.yearAt(text, from) : day;
  }

  /// The laws named inside an amending law's name.
  private void readAmended(Head law) {
    while (next < heads.size() && heads.get(next).start() < law.end()) {
      Head amended = heads.get(next++);
      found.add(mention(amended, amended.end(), null, null, amended.law(), true));
    }
  }

  private CitedMention mention(
      Head head,
      int end,
      @Nullable IssueDate date,
      @Nullable String issuer,
      @Nullable String name,
      boolean inner) {
    Matcher pinpoint =
        PINPOINT
            .matcher(text)
            .region(Math.max(0, head.start() - 80), head.start())
            .useTransparentBounds(true);
    return new CitedMention(
        new Span(head.start(), end),
        head.type(),
        head.number(),
        head.partial(),
        date == null ? null : date.date(),
        date == null || date.date() != null ? null : (Integer) date.year(),
        issuer,
        name,
        pinpoint.find() ? Vietnamese.squeeze(pinpoint.group(1)).replaceAll("(?:,| và)$", "") : null,
        inner);
  }

  /// The subject that begins at `from`, with the heads inside it read; null where none begins
  /// there.
  private @Nullable Span subject(int from, boolean dated) {
    int start = skipSpace(from);
    int words = start < text.length() && "“\"".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    if (start >= text.length()
        || !(this.words.opensAt(text, words, dated) || (words > start && dated))) {
      return null;
    }
    int end = subjectEnd(start);
    return end <= start ? null : new Span(start, end);
  }

  private int subjectEnd(int start) {
    int depth = 0;
    int innerEnd = -1;
    for (int at = start; at < text.length(); at++) {
      if (next < heads.size() && heads.get(next).start() == at) {
        int sibling = siblingStart(start, at, innerEnd);
        if (sibling >= 0) {
          return sibling;
        }
        at = read(true);
        innerEnd = at;
        if (at >= text.length()) {
          return at;
        }
      }
      char c = text.charAt(at);
      if (c == '(' && endsAtBracket(at)) {
        return at;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean closes = (c == ' ' || c == ',') && words.closesAt(text, at);
      if (depth < 0
          || c == '\n'
          || c == '|'
          || (depth == 0 && (c == ';' || isSentenceEnd(at)))
          || closes) {
        return at;
      }
    }
    return text.length();
  }

  /// Where the subject from `start` ends because the head at `at` is not part of it; -1 where it
  /// is.
  private int siblingStart(int start, int at, int innerEnd) {
    String before = text.substring(start, at).stripTrailing();
    int end = start + before.length();
    if (before.endsWith(",") || before.endsWith("(")) {
      return end - 1;
    }
    Matcher and = AND.matcher(before);
    if (!and.find()) {
      return -1;
    }
    int conjunction = start + and.start();
    boolean continues = innerEnd >= 0 && text.substring(innerEnd, conjunction).isBlank();
    return continues ? -1 : conjunction;
  }

  private boolean endsAtBracket(int at) {
    boolean repeats = next < heads.size() && heads.get(next).start() == at + 1;
    return repeats || ALIAS.matcher(text).region(at, text.length()).lookingAt();
  }

  private boolean isSentenceEnd(int at) {
    char c = text.charAt(at);
    return (c == '.' || c == '…')
        && SENTENCE_END.matcher(text).region(at, text.length()).lookingAt()
        && !ABBREVIATION.matcher(text.substring(Math.max(0, at - 5), at)).find();
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
      at++;
    }
    return at;
  }

  /// The subject without "về việc", quotation marks around it and punctuation at its end.
  private @Nullable String name(Span subject) {
    String name = Vietnamese.squeeze(subject.of(text)).replaceAll("[\\s,;:.]+$", "");
    name = SUBJECT_LEAD.matcher(unquoted(name)).replaceFirst("");
    name = BRACKETS_LAST.matcher(unquoted(name)).replaceFirst("");
    if (name.indexOf('”') >= 0 && name.indexOf('“') < 0) {
      name = name.replace("”", "");
    }
    return name.isEmpty() ? null : name;
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 2 && name.matches("[“\"][^“”\"]*[”\"]");
    return quoted ? name.substring(1, name.length() - 1).strip() : name;
  }
}
