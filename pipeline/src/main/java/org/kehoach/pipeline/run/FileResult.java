// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.read.SourceText;
import org.kehoach.output.write.ExtractedPlan;

/// What came of one input file.
///
/// @param path as the user named it
/// @param source null where the file could not be read
/// @param plan null where nothing is to be written
/// @param recognised the pages whose text was recognised in their pictures
/// @param milliseconds spent per step
/// @param trace where in the program it arose, where the program itself failed; for `--debug`
public record FileResult(
    String path,
    @Nullable Source source,
    Outcome outcome,
    @Nullable FoundPlan plan,
    List<Recognition> recognised,
    SortedMap<String, Long> milliseconds,
    @Nullable String trace) {

  /// A file that was not or could not be read.
  public static FileResult without(String path, Outcome outcome, Stopwatch watch) {
    return new FileResult(path, null, outcome, null, List.of(), watch.milliseconds(), null);
  }

  /// A path that is not to be read.
  public static FileResult leftOut(LeftOut path) {
    return without(path.shownPath(), path.outcome(), new Stopwatch());
  }

  /// A file that was read; partial where there were problems.
  public static FileResult of(
      String path, List<String> problems, ExtractedPlan plan, Stopwatch watch) {
    Outcome outcome = problems.isEmpty() ? new Outcome.Extracted() : new Outcome.Partial(problems);
    Source source = plan.document().source();
    List<Recognition> recognised = plan.document().reading().recognised();
    return new FileResult(
        path, source, outcome, FoundPlan.of(plan), recognised, watch.milliseconds(), null);
  }

  /// A file that is not built like a plan, as far as it could be read.
  public static FileResult noPlan(String path, SourceText text, Stopwatch watch) {
    Outcome outcome =
        text.problems().isEmpty()
            ? new Outcome.Skipped(
                "no plan structure found.",
                "If it is a plan, give Kehoach a copy with its letterhead and its numbered"
                    + " headings.")
            : new Outcome.Failed(
                "No plan structure was found in what could be read.",
                String.join(" ", text.problems()));
    return new FileResult(
        path, text.source(), outcome, null, text.recognised(), watch.milliseconds(), null);
  }

  /// A file over which the program itself failed.
  public static FileResult crashed(
      String path, @Nullable Source source, Throwable cause, Stopwatch watch) {
    Outcome outcome = Crash.outcome(watch.lastStep(), cause);
    return new FileResult(
        path, source, outcome, null, List.of(), watch.milliseconds(), Crash.trace(cause));
  }

  /// The same file, left out because `first` has the same content.
  FileResult asDuplicateOf(String first) {
    Outcome outcome =
        new Outcome.Skipped("It has the same content as %s.".formatted(first), "Nothing to do.");
    return new FileResult(path, source, outcome, null, List.of(), milliseconds, null);
  }

  /// The id of the document that the file holds, where it could be read.
  public Optional<String> documentId() {
    return Optional.ofNullable(source).map(Source::documentId);
  }
}
