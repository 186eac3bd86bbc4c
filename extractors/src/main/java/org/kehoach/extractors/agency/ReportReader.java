// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.Vietnamese;

/// Reads to whom an action reports: "báo cáo UBND tỉnh (qua Sở X)", "báo cáo kết quả … về Sở Y".
public final class ReportReader {

  private static final Pattern REPORT =
      Pattern.compile("(?<!\\p{L})(?:báo cáo|phản ánh)(?: kịp thời| định kỳ)?(?!\\p{L}| của )");
  private static final Pattern TOWARDS =
      Pattern.compile("(?<!\\p{L})(?:gửi về|về|gửi cho|gửi|cho|lên|với|đến) ");
  private static final Pattern VIA =
      Pattern.compile("(?<!\\p{L})(?:thông )?qua (?:đầu mối |cơ quan đầu mối )?(?:là )?");
  private static final int REACH = 160;

  private final AgencyLexicon lexicon;
  private final AgencyListReader lists;
  private final ListEndFinder ends;

  ReportReader(AgencyLexicon lexicon, AgencyListReader lists) {
    this.lexicon = lexicon;
    this.lists = lists;
    ends = new ListEndFinder(lexicon);
  }

  /// The first report of the text whose receiver is named.
  public Optional<Report> read(String text) {
    String lower = Vietnamese.lowerInPlace(text);
    Matcher report = REPORT.matcher(lower);
    while (report.find()) {
      int receiver = receiverAt(lower, report.end());
      if (receiver >= 0) {
        int end = receiverEnd(text, lower, receiver);
        List<String> names = lists.split(text.substring(receiver, end));
        if (!names.isEmpty()) {
          return Optional.of(new Report(String.join("; ", names), via(text, lower, end)));
        }
      }
    }
    return Optional.empty();
  }

  private int receiverEnd(String text, String lower, int receiver) {
    int end = ends.end(text, lower, receiver);
    int parenthesis = text.indexOf('(', receiver);
    return parenthesis > receiver && parenthesis < end ? parenthesis : end;
  }

  /// Where the receiver's name begins: right behind the verb, or behind "về", "gửi" in its clause.
  private int receiverAt(String lower, int behindVerb) {
    int next = Words.skipSpace(lower, behindVerb);
    if (lexicon.headEnd(lower, next) >= 0) {
      return next;
    }
    int limit = clauseEnd(lower, behindVerb);
    Matcher towards = TOWARDS.matcher(lower).region(behindVerb, limit);
    while (towards.find()) {
      if (lexicon.headEnd(lower, towards.end()) >= 0) {
        return towards.end();
      }
    }
    return -1;
  }

  private @Nullable String via(String text, String lower, int from) {
    Matcher via = VIA.matcher(lower).region(from, clauseEnd(lower, from));
    while (via.find()) {
      if (lexicon.headEnd(lower, via.end()) >= 0) {
        List<String> names =
            lists.split(text.substring(via.end(), ends.end(text, lower, via.end())));
        return names.isEmpty() ? null : String.join("; ", names);
      }
    }
    return null;
  }

  private static int clauseEnd(String lower, int from) {
    int limit = Math.min(lower.length(), from + REACH);
    for (int at = from; at < limit; at++) {
      if (".;".indexOf(lower.charAt(at)) >= 0) {
        return at;
      }
    }
    return limit;
  }
}
