// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.pipeline.workspace.RunState;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.TypeConversionException;

/// The records with which a workspace's present ones are compared.
///
/// @param told what they are
record Baseline(String told, List<PlanRecords> plans) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /// @param since a run's id or its beginning, a date, the folder of a workspace; null for the last
  ///   run that found other records
  static Optional<Baseline> find(Workspace present, @Nullable String since)
      throws IOException, UnusableWorkspaceException {
    List<RunState> states = new ArrayList<>(present.history().states());
    if (since == null) {
      return states.isEmpty() ? Optional.empty() : Optional.of(of(states.getLast(), present));
    }
    Optional<Workspace> other = workspace(since);
    if (other.isPresent()) {
      return Optional.of(new Baseline("the records in " + since, other.get().plans()));
    }
    states.add(present.state());
    Optional<RunState> state = byId(states, since).or(() -> asTheDayBegan(states, since));
    return state.isEmpty() ? Optional.empty() : Optional.of(of(state.get(), present));
  }

  /// When a run ended, as this computer's clock shows it.
  static String time(RunState state) {
    return TIME.format(state.since().atZone(ZoneId.systemDefault()));
  }

  private static Baseline of(RunState state, Workspace present)
      throws IOException, UnusableWorkspaceException {
    return new Baseline(
        "the run of %s (%s)".formatted(time(state), state.id()),
        state.equals(present.state()) ? present.plans() : present.history().read(state));
  }

  private static Optional<Workspace> workspace(String since)
      throws IOException, UnusableWorkspaceException {
    try {
      Path folder = Path.of(since);
      return Files.exists(folder.resolve("workspace.json"))
          ? Optional.of(Workspace.filled(folder))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<RunState> byId(List<RunState> states, String since) {
    return since.length() < 4
        ? Optional.empty()
        : states.reversed().stream().filter(state -> state.id().startsWith(since)).findFirst();
  }

  /// The last state of the day before; the oldest kept where none is as old.
  private static Optional<RunState> asTheDayBegan(List<RunState> states, String since) {
    try {
      Instant begin =
          new DateConverter().convert(since).atStartOfDay(ZoneId.systemDefault()).toInstant();
      return states.reversed().stream()
          .filter(state -> state.since().isBefore(begin))
          .findFirst()
          .or(() -> Optional.of(states.getFirst()));
    } catch (TypeConversionException e) {
      return Optional.empty();
    }
  }
}
