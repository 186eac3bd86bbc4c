// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.List;
import java.util.function.BiFunction;

/// Finds why the records that a matching leaves over have no partner.
///
/// @param missed gold records without a partner
/// @param spurious found records without one
/// @param near of these, the pairs whose quotes overlap
/// @param differences in what a found record differs from a gold one
record Causes<T extends Quoted>(
    List<T> missed,
    List<T> spurious,
    Matching near,
    BiFunction<T, T, List<Cause.Difference>> differences) {
  private static final double LEAST_OVERLAP = 0.5;

  static <T extends Quoted> Causes<T> of(
      List<T> gold,
      List<T> found,
      Matching matching,
      BiFunction<T, T, List<Cause.Difference>> differences) {
    List<T> missed = matching.missed(gold);
    List<T> spurious = matching.spurious(found);
    return new Causes<>(
        missed, spurious, Matching.of(missed, spurious, (a, b) -> true), differences);
  }

  /// @param found all records found of the kind
  /// @param others records found of a kind that is mistaken for this one
  /// @param otherKind what those are: "a measure"
  Cause ofMissed(int missedIndex, List<T> found, List<T> others, String otherKind) {
    T record = missed.get(missedIndex);
    for (Matching.Pair pair : near.pairs()) {
      if (pair.gold() == missedIndex) {
        return Cause.differing(differences.apply(record, spurious.get(pair.found())));
      }
    }
    if (overlapped(record, others)) {
      return new Cause("found as " + otherKind, "");
    }
    return new Cause(
        overlapped(record, found)
            ? "the record there answers another annotation"
            : "no record overlaps the quote",
        "");
  }

  /// @param gold all gold records of the kind
  /// @param others gold records of a kind that is mistaken for this one
  /// @param otherKind what those are: "a measure"
  Cause ofSpurious(int spuriousIndex, List<T> gold, List<T> others, String otherKind) {
    T record = spurious.get(spuriousIndex);
    for (Matching.Pair pair : near.pairs()) {
      if (pair.found() == spuriousIndex) {
        return Cause.differing(differences.apply(missed.get(pair.gold()), record));
      }
    }
    if (overlapped(record, others)) {
      return new Cause("annotated as " + otherKind, "");
    }
    return new Cause(
        overlapped(record, gold)
            ? "the annotation there is answered by another record"
            : "no annotation overlaps the quote",
        "");
  }

  private static boolean overlapped(Quoted record, List<? extends Quoted> others) {
    return others.stream().anyMatch(o -> record.bag().overlap(o.bag()) >= LEAST_OVERLAP);
  }
}
