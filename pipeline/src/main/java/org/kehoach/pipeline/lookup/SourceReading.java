// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.lookup;

import java.io.IOException;
import java.nio.file.Files;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
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
    String path = path(document);
    if (stages.read().read(file(path), path) instanceof ReadResult.Read(var text)) {
      check(document, text.source().sha256());
      return stages.layout().apply(text);
    }
    throw new SourceGoneException(path + " cannot be read any more");
  }

  /// The bytes of the document's file, as they were when the workspace was filled.
  ///
  /// @param document its line of `documents.jsonl`
  /// @throws SourceGoneException where the file is not there any more, or is another
  public static byte[] bytes(JsonNode document) throws SourceGoneException {
    String path = path(document);
    try {
      byte[] bytes = file(path).content();
      check(document, Source.fingerprint(bytes));
      return bytes;
    } catch (IOException e) {
      throw new SourceGoneException(path + " cannot be read any more");
    }
  }

  private static String path(JsonNode document) {
    return document.path("source").path("path").asString("");
  }

  private static FilePlace file(String path) throws SourceGoneException {
    FilePlace file = FilePlace.shownAs(path);
    if (!Files.isRegularFile(file.file())) {
      throw new SourceGoneException(
          path + " is not there; run this where kehoach run was run, or put the file back");
    }
    return file;
  }

  private static void check(JsonNode document, String sha256) throws SourceGoneException {
    if (!sha256.equals(document.path("source").path("sha256").asString(""))) {
      throw new SourceGoneException(
          path(document) + " has changed since the run; run kehoach run over it again");
    }
  }
}
