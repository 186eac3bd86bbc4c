// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One gold file.
sealed interface GoldFile {
  /// The file's name without its ending; the document's file name begins so.
  String name();

  DocumentRole role();

  Path file();

  /// The gold records as JSON.
  ///
  /// @throws UnusableGoldException where the file is malformed, or does not fit its document
  JsonNode read() throws IOException, UnusableGoldException;

  /// A gold file with its quotes.
  record Plain(String name, Path file, DocumentRole role) implements GoldFile {
    @Override
    public JsonNode read() throws IOException, UnusableGoldException {
      return json(file);
    }
  }

  /// A gold file without text, to be read beside its document.
  ///
  /// @param documents the folder that may hold the document
  record Packed(String name, Path file, Path documents, DocumentRole role) implements GoldFile {
    /// The document's file, where it is there.
    Optional<Path> document() {
      return Stream.of(".html", ".txt")
          .map(ending -> documents.resolve(name + ending))
          .filter(Files::isRegularFile)
          .findFirst();
    }

    @Override
    public JsonNode read() throws IOException, UnusableGoldException {
      Path document =
          document().orElseThrow(() -> new UnusableGoldException(file + ": document missing"));
      JsonNode packed = json(file);
      try {
        return PackedGold.unpack(packed, letters(document));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new UnusableGoldException(
            "%s does not fit %s: %s".formatted(file, document, e.getMessage()));
      }
    }

    private static DocumentLetters letters(Path document) throws IOException {
      String content = Files.readString(document);
      return document.toString().endsWith(".html")
          ? DocumentLetters.ofHtml(content)
          : DocumentLetters.ofText(content);
    }
  }

  private static JsonNode json(Path file) throws IOException, UnusableGoldException {
    JsonNode gold;
    try {
      gold = JsonMapper.shared().readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new UnusableGoldException(file + ": not valid JSON: " + e.getOriginalMessage());
    }
    for (String list : PackedGold.LISTS) {
      if (!gold.path(list).isArray()) {
        throw new UnusableGoldException(file + ": the list \"" + list + "\" is missing");
      }
    }
    return gold;
  }
}
