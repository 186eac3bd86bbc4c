// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.outcome.Outcome;

/// One line of `ledger.jsonl`: what became of one input file. Lines differ between equal runs in
/// `milliseconds` alone.
///
/// @param documentId null where the file gave no document
/// @param outcome the name of the [Outcome]
/// @param reason why it was skipped or failed, and `remedy` what the user can do; else null
/// @param problems what a partial reading misses
/// @param recognised the pages whose text was recognised in their pictures, why and how well
/// @param milliseconds spent per step (`read`, `layout`, `extract`…)
public record LedgerEntry(
    String path,
    @Nullable String documentId,
    String outcome,
    @Nullable String reason,
    @Nullable String remedy,
    List<String> problems,
    List<Recognition> recognised,
    SortedMap<String, Long> milliseconds) {

  public LedgerEntry {
    problems = List.copyOf(problems);
    recognised = List.copyOf(recognised);
    milliseconds = Collections.unmodifiableSortedMap(new TreeMap<>(milliseconds));
  }

  /// The entry for one file's outcome.
  public static LedgerEntry of(
      String path,
      @Nullable String documentId,
      Outcome outcome,
      List<Recognition> recognised,
      SortedMap<String, Long> milliseconds) {
    String name = outcome.getClass().getSimpleName();
    return switch (outcome) {
      case Outcome.Extracted() ->
          new LedgerEntry(path, documentId, name, null, null, List.of(), recognised, milliseconds);
      case Outcome.Partial(var problems) ->
          new LedgerEntry(path, documentId, name, null, null, problems, recognised, milliseconds);
      case Outcome.Skipped(var reason, var remedy) ->
          new LedgerEntry(
              path, documentId, name, reason, remedy, List.of(), recognised, milliseconds);
      case Outcome.Failed(var reason, var remedy) ->
          new LedgerEntry(
              path, documentId, name, reason, remedy, List.of(), recognised, milliseconds);
    };
  }
}
