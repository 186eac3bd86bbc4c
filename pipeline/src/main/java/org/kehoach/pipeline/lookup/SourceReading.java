// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.lookup;

import java.nio.file.Files;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.pipeline.Stages;
import tools.jackson.databind.JsonNode;

/// Reads a workspace's document again from its file; a workspace keeps its text, but not its tree
/// of headings and rows.
///
/// @param stages how to read and understand it
public record SourceReading(Stages stages) {

  /// The document as it was when the workspace was filled.
  ///
  /// @param document its line of `documents.jsonl`
  /// @throws SourceGoneException where its file is not there any more, or is another
  public PlanDocument read(JsonNode document) throws SourceGoneException {
    String path = document.path("source").path("path").asString("");
    FilePlace file = FilePlace.shownAs(path);
    if (!Files.isRegularFile(file.file())) {
      throw new SourceGoneException(
          path + " is not there; run this where kehoach run was run, or put the file back");
    }
    if (!(stages.read().read(file, path) instanceof ReadResult.Read(var text))) {
      throw new SourceGoneException(path + " cannot be read any more");
    }
    if (!text.source().sha256().equals(document.path("source").path("sha256").asString(""))) {
      throw new SourceGoneException(
          path + " has changed since the run; run kehoach run over it again");
    }
    return stages.layout().apply(text);
  }
}
