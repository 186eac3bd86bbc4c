// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the documents that one line of text cites, each with its number, date, issuer and subject.
///
/// A document named inside another's subject ("Kế hoạch số A thực hiện Nghị quyết số B") is found
/// too, marked as inner.
public record MentionFinder(HeadFinder heads, Issuers issuers, SubjectWords words) {

  /// A finder with the word lists that lie beside this class.
  public static MentionFinder load() {
    DocumentTypes types = DocumentTypes.load();
    SubjectWords words = SubjectWords.load();
    Issuers issuers = Issuers.load(words, types);
    return new MentionFinder(HeadFinder.load(types, LawFinder.load(), issuers), issuers, words);
  }

  /// The citations in `text`, one block of a document, in reading order.
  public List<CitedMention> find(String text) {
    List<Head> found = heads.find(text);
    if (found.isEmpty()) {
      return List.of();
    }
    List<CitedMention> mentions =
        new ArrayList<>(new MentionScan(text, found, issuers, words).all());
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return List.copyOf(mentions);
  }
}
