// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.kehoach.corpus.read.ReadResult;

/// A web page of a sample, its lines joined to paragraphs, as an author would have them.
final class SamplePage {

  private SamplePage() {}

  /// The page of the sample `text`, written into `folder`.
  static Path of(Path text, Path folder) throws IOException {
    ReadResult.Read read = (ReadResult.Read) Stages.standard().read().read(text, text.toString());
    String canonical = Stages.standard().layout().apply(read.text()).text();
    return Files.writeString(
        folder.resolve("sample.html"),
        canonical
            .lines()
            .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
            .collect(Collectors.joining("\n", "<html><meta charset='utf-8'><body>", "")));
  }
}
