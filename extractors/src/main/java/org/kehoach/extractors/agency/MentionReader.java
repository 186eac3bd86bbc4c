// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;

/// Finds every list of agencies that a text names, whatever their part in it.
public final class MentionReader {
  private final AgencyLexicon lexicon;
  private final AgencyListReader lists;
  private final ListEndFinder ends;

  MentionReader(AgencyLexicon lexicon, AgencyListReader lists) {
    this.lexicon = lexicon;
    this.lists = lists;
    ends = new ListEndFinder(lexicon);
  }

  /// The lists in the text's order. One begins with a capital or with "các", for small letters may
  /// be part of another word ("thư viện") or an action ("tổ chức").
  public List<Clause> read(String text) {
    String lower = Vietnamese.lowerInPlace(text);
    List<Clause> mentions = new ArrayList<>();
    int at = 0;
    while (at < lower.length()) {
      int end = begins(text, lower, at) ? ends.end(text, lower, at) : at;
      if (end > at) {
        mentions.add(new Clause(lists.split(text.substring(at, end)), new Span(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return mentions;
  }

  private boolean begins(String text, String lower, int at) {
    boolean shown =
        Character.isUpperCase(text.charAt(at)) || AgencyLexicon.afterDeterminer(lower, at) > at;
    return shown
        && Words.startsAt(lower, at)
        && lexicon.headEnd(lower, at) >= 0
        && lexicon.actions.endAt(lower, at) < 0;
  }
}
