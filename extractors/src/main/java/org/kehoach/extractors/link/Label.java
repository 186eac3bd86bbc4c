// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

/// A label of a labelled block, at the beginning of a line of its own ("b) Đơn vị chủ trì: …") or
/// behind other words of the line ("… (Chủ trì: Sở Y tế; thời gian: 2026)").
///
/// @param kind what the label gives
/// @param start where it begins in the line
/// @param value the text behind the colon, up to the next label or the line's end
record Label(Kind kind, int start, Span value) {
  private static final Map<Kind, Pattern> WORDS = words();
  private static final Pattern PLACE = Pattern.compile("^|(?<=[.;] )|(?<=\\()|(?<=\\n)(?:[-–+] )?");
  private static final Pattern UNLABELLED_TIME =
      Pattern.compile("(?iu)(?:và )?hoàn thành (?=trước|trong|chậm nhất|quý|tháng|năm)");
  private static final Pattern END = Pattern.compile("[\\s.;,)–-]+$");

  /// What a labelled line gives.
  enum Kind {
    TASK,
    LEAD,
    COORDINATORS,
    TIME,
    PRODUCT,
    FUNDING;

    boolean namesAgencies() {
      return this == LEAD || this == COORDINATORS;
    }
  }

  /// The words of each kind of label (`labels.rules`), with the colon behind them.
  private static Map<Kind, Pattern> words() {
    Map<Kind, Pattern> words = new EnumMap<>(Kind.class);
    for (Rule rule : RuleSet.load(Label.class, "labels.rules").rules()) {
      words.put(
          Kind.valueOf(rule.result()), Pattern.compile("(?iu)(?:" + rule.pattern() + ")\\s*:\\s*"));
    }
    return words;
  }

  /// The label that `line` (a block's content) begins with, if any.
  static Optional<Label> of(String line) {
    return at(line, 0);
  }

  /// The labels of `line`; none where it neither begins with one nor has one that names agencies.
  static List<Label> in(String line) {
    List<Label> labels = new ArrayList<>();
    Matcher place = PLACE.matcher(line);
    while (place.find()) {
      at(line, place.end()).filter(l -> l.start == 0 || l.kind != Kind.TASK).ifPresent(labels::add);
    }
    boolean labelled =
        labels.stream().anyMatch(l -> l.start == 0 || l.kind.namesAgencies() && l.hasValue());
    return labelled ? parted(line, labels) : List.of();
  }

  private static Optional<Label> at(String line, int start) {
    for (Map.Entry<Kind, Pattern> words : WORDS.entrySet()) {
      Matcher matcher = words.getValue().matcher(line).region(start, line.length());
      if (matcher.lookingAt()) {
        return Optional.of(
            new Label(words.getKey(), start, new Span(matcher.end(), line.length())));
      }
    }
    return start > 0 && UNLABELLED_TIME.matcher(line).region(start, line.length()).lookingAt()
        ? Optional.of(new Label(Kind.TIME, start, new Span(start, line.length())))
        : Optional.empty();
  }

  /// The labels with each value ending where the next label begins.
  private static List<Label> parted(String line, List<Label> labels) {
    List<Label> parted = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int next = i + 1 < labels.size() ? labels.get(i + 1).start : line.length();
      int from = Math.min(label.value.start(), next);
      String value = trimmed(line.substring(from, next));
      parted.add(new Label(label.kind, label.start, new Span(from, from + value.length())));
    }
    return parted;
  }

  /// A value without the marks behind it; the parenthesis that closes one of its own stays.
  private static String trimmed(String value) {
    String trimmed = END.matcher(value).replaceFirst("");
    boolean cut = trimmed.indexOf('(') > trimmed.lastIndexOf(')');
    return cut ? value.substring(0, value.indexOf(')', trimmed.length()) + 1) : trimmed;
  }

  boolean hasValue() {
    return !value.isEmpty();
  }
}
