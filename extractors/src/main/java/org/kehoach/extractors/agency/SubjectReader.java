// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;

/// Reads who acts in a sentence: its subject ("Sở Tài chính chủ trì …"), the subject behind an
/// adverbial ("Trên cơ sở …, Sở Tài chính …") or of a later clause ("…; các doanh nghiệp … từ
/// chối"), or those whom it addresses ("Giao Sở X …", "UBND tỉnh yêu cầu các Sở …").
public final class SubjectReader {

  /// Where a clause may begin; in parentheses only one about who does the work ("(Sở Y tế chủ trì,
  /// …)").
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:^|[.;] )\\s*(?:[-–+•] )?"
              + "|\\((?:giao |do )?(?=[^()]*(?:chủ trì|thực hiện|phối hợp|tham mưu|hoàn thành))");

  private static final Pattern BY = Pattern.compile("(?<=[;,] |\\()do (?=\\p{L})");
  private static final Pattern CARRIES_OUT =
      Pattern.compile("\\s*(?:chủ trì|thực hiện|đảm nhận|phụ trách|triển khai|chịu trách nhiệm)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:trên cơ sở đó, |do đó, |vì vậy, )?"
              + "(?:(?:chủ tịch |thường trực )?(?:ubnd|ủy ban nhân dân)(?: (?:tỉnh|thành phố)"
              + "(?: \\p{L}{1,7}){0,3}?)? )?(?:giao|yêu cầu|đề nghị|phân công)(?: cho)? ");
  private static final Pattern CLAUSE_END = Pattern.compile("[;.](?: |$)");
  private static final Pattern PAUSE =
      Pattern.compile("[,:]|(?<!\\p{L})(?:vướng mắc|khó khăn|phát sinh)(?=[ ,])");
  private static final Pattern AND_ADDRESS = Pattern.compile("và (?:yêu cầu|đề nghị|giao) ");

  /// Verbs that show a clause without a subject: its actor is the one of the heading above.
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?:chủ trì|phối hợp|chủ động|tham mưu|tăng cường|báo cáo|phản ánh|tổng hợp)(?!\\p{L})");

  private static final int LONGEST_OPENER = 400;

  private final AgencyLexicon lexicon;
  private final AgencyListReader lists;
  private final ListEndFinder ends;
  private final NameSeparators separators;

  SubjectReader(AgencyLexicon lexicon, AgencyListReader lists) {
    this.lexicon = lexicon;
    this.lists = lists;
    ends = new ListEndFinder(lexicon);
    separators = new NameSeparators(lexicon);
  }

  /// The actors of the first clause that has any; empty where the sentence names none ("Khuyến
  /// khích các tổ chức tham gia", "Ngân sách tỉnh đảm bảo").
  public Optional<Clause> read(String text) {
    String lower = Vietnamese.lowerInPlace(text);
    Matcher clause = CLAUSE.matcher(lower);
    while (clause.find()) {
      Optional<Clause> actors = ofClause(text, lower, clause.end());
      if (actors.isPresent()) {
        return actors;
      }
    }
    return byWhom(text, lower);
  }

  /// "Kiểm tra các cơ sở; do Thanh tra tỉnh thực hiện".
  private Optional<Clause> byWhom(String text, String lower) {
    Matcher by = BY.matcher(lower);
    while (by.find()) {
      int end = lexicon.headEnd(lower, by.end()) < 0 ? -1 : ends.end(text, lower, by.end());
      if (end >= 0 && CARRIES_OUT.matcher(lower).region(end, lower.length()).lookingAt()) {
        return Optional.of(clause(text, by.end(), end));
      }
    }
    return Optional.empty();
  }

  private Optional<Clause> ofClause(String text, String lower, int start) {
    Matcher address = ADDRESS.matcher(lower).region(start, lower.length());
    if (address.lookingAt()) {
      return addressed(text, lower, address.end());
    }
    int at = lower.startsWith("riêng ", start) ? start + 6 : start;
    Optional<Clause> subject = subjectAt(text, lower, at, true);
    return subject.isPresent() || lexicon.openers.endAt(lower, start) < 0
        ? subject
        : behindOpener(text, lower, start);
  }

  /// "Trên cơ sở đề xuất của các đơn vị, Sở Tài chính chủ trì …": the subject behind a comma, or
  /// behind "nếu có khó khăn, vướng mắc".
  private Optional<Clause> behindOpener(String text, String lower, int start) {
    Matcher end = CLAUSE_END.matcher(lower);
    int limit = end.find(start) ? end.start() : lower.length();
    Matcher pause = PAUSE.matcher(lower).region(start, Math.min(limit, start + LONGEST_OPENER));
    while (pause.find()) {
      int next = Words.skipSpace(lower, pause.end());
      if (NO_SUBJECT.matcher(lower).region(next, lower.length()).lookingAt()) {
        return Optional.empty();
      }
      if (lower.charAt(pause.start()) == ',' && separators.insideGroup(lower, pause.start())) {
        continue;
      }
      Matcher address = ADDRESS.matcher(lower).region(next, lower.length());
      Optional<Clause> found =
          address.lookingAt()
              ? addressed(text, lower, address.end())
              : subjectAt(text, lower, next, false);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Clause> subjectAt(String text, String lower, int at, boolean pauses) {
    if (lexicon.headEnd(lower, at) < 0) {
      return Optional.empty();
    }
    int end = ends.end(text, lower, at);
    boolean acts = ends.actionAt(lower, end) || (pauses && ends.actionBehindComma(lower, end));
    return end > at && acts ? Optional.of(clause(text, at, end)) : Optional.empty();
  }

  private Optional<Clause> addressed(String text, String lower, int start) {
    if (lexicon.headEnd(lower, start) < 0) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    int at = start;
    int end = ends.end(text, lower, at);
    names.addAll(lists.split(text.substring(at, end)));
    Matcher more = AND_ADDRESS.matcher(lower).region(Words.skipSpace(lower, end), lower.length());
    if (more.lookingAt()) {
      at = more.end();
      end = ends.end(text, lower, at);
      names.addAll(lists.split(text.substring(at, end)));
    }
    return Optional.of(new Clause(names, new Span(start, end)));
  }

  private Clause clause(String text, int start, int end) {
    return new Clause(lists.split(text.substring(start, end)), new Span(start, end));
  }
}
