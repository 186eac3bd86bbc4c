// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.write.RecordJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What `workspace.json` says: which records the workspace holds, since when, and who wrote them.
///
/// @param schemaVersion [RecordJson#SCHEMA_VERSION] of the program that wrote the workspace
/// @param kehoach that program's version
/// @param state null where an earlier Kehoach wrote the workspace
record WorkspaceStamp(int schemaVersion, String kehoach, @Nullable RunState state) {
  static final String FILE = "workspace.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The stamp that this program puts on a workspace in that state.
  static WorkspaceStamp own(RunState state) {
    return new WorkspaceStamp(RecordJson.SCHEMA_VERSION, ToolVersion.current(), state);
  }

  /// The state of the workspace `folder`, which bears this stamp.
  RunState stateOf(Path folder) throws IOException {
    return state == null
        ? new RunState(
            RunState.idOf(folder), Files.getLastModifiedTime(folder.resolve(FILE)).toInstant())
        : state;
  }

  /// The stamp of the workspace `folder`; empty where it bears none.
  static Optional<WorkspaceStamp> read(Path folder) throws IOException, UnusableWorkspaceException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), WorkspaceStamp.class));
    } catch (JacksonException e) {
      throw new UnusableWorkspaceException(
          file + " is damaged", "Delete the workspace and run again, or name another with -w");
    }
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
  }

  boolean isNewer() {
    return schemaVersion > RecordJson.SCHEMA_VERSION;
  }
}
