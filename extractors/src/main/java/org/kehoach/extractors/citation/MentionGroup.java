// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.corpus.finding.Evidence;

/// The mentions of one cited document, collected while its citations are merged.
final class MentionGroup {
  private final List<PlacedMention> mentions = new ArrayList<>();

  /// Of the first mention that tells one.
  private @Nullable Integer year;

  void add(PlacedMention mention) {
    mentions.add(mention);
    year = year == null ? year(mention.mention()) : year;
  }

  /// Whether `mention` may be of the same document: years that differ say that it is not.
  boolean accepts(CitedMention mention) {
    Integer theirs = year(mention);
    return year == null || theirs == null || year.equals(theirs);
  }

  /// Whether "Nghị quyết 57" may mean this document.
  boolean isShortenedTo(CitedMention figure) {
    return mentions.stream()
        .map(PlacedMention::mention)
        .anyMatch(
            m ->
                m.number() != null
                    && !m.partial()
                    && m.number().matches("0*" + figure.number() + "[/-].*")
                    && m.type().startsWith(figure.type()));
  }

  int start() {
    return mentions.stream().mapToInt(m -> m.span().start()).min().orElseThrow();
  }

  Citation citation(PlanDocument document) {
    mentions.sort(Comparator.comparingInt(m -> m.span().start()));
    PlacedMention fullest =
        mentions.stream()
            .max(
                Comparator.comparingInt(PlacedMention::fullness)
                    .thenComparingInt(m -> -m.span().start()))
            .orElseThrow();
    LocalDate date = first(CitedMention::date);
    return new Citation(
        document.id() + "-c" + fullest.span().start(),
        document.id(),
        type(),
        each(m -> m.partial() ? null : m.number()).findFirst().orElse(null),
        date,
        date == null ? first(CitedMention::year) : null,
        first(CitedMention::issuer),
        name(),
        relations(),
        mentions.stream()
            .map(
                m ->
                    new Citation.Mention(
                        m.span().start(),
                        m.span().end(),
                        document.page(m.block(), m.span()),
                        m.mention().pinpoint()))
            .toList(),
        Evidence.in(document, fullest.block(), fullest.span(), rule(fullest.mention())));
  }

  /// The type as first written, or a fuller wording of it ("Kế hoạch hành động" for "Kế hoạch").
  private String type() {
    String first = mentions.getFirst().mention().type();
    return each(CitedMention::type)
        .filter(type -> type.startsWith(first))
        .max(Comparator.comparingInt(String::length))
        .orElse(first);
  }

  private @Nullable String name() {
    PlacedMention first = mentions.getFirst();
    if (first.mention().isNamedLaw()) {
      return first.mention().name();
    }
    String name = first(CitedMention::name);
    return name == null ? null : fuller(name);
  }

  /// The name as first given, or one that goes on where it stops.
  private String fuller(String name) {
    return each(CitedMention::name)
        .filter(other -> other.startsWith(name))
        .max(Comparator.comparingInt(String::length))
        .orElse(name);
  }

  private NavigableSet<Relation> relations() {
    NavigableSet<Relation> all = new TreeSet<>();
    mentions.stream().map(PlacedMention::relations).forEach(all::addAll);
    if (all.size() > 1) {
      all.removeAll(Set.of(Relation.MENTIONS));
    }
    if (all.isEmpty()) {
      all.add(Relation.MENTIONS);
    }
    return all;
  }

  private <T> @Nullable T first(Function<CitedMention, @Nullable T> field) {
    return each(field).findFirst().orElse(null);
  }

  /// The field's values that mentions give, those outside other documents' names first.
  private <T> Stream<T> each(Function<CitedMention, @Nullable T> field) {
    return Stream.of(false, true)
        .flatMap(
            inner -> mentions.stream().map(PlacedMention::mention).filter(m -> m.inner() == inner))
        .<T>mapMulti(
            (mention, out) -> {
              T value = field.apply(mention);
              if (value != null) {
                out.accept(value);
              }
            });
  }

  private static @Nullable Integer year(CitedMention mention) {
    return mention.date() != null ? (Integer) mention.date().getYear() : mention.year();
  }

  private static String rule(CitedMention mention) {
    return mention.isNamedLaw()
        ? "citation.law"
        : mention.number() == null ? "citation.unnumbered" : "citation.numbered";
  }
}
