// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kehoach.pipeline.lookup.LookupResult;
import org.kehoach.pipeline.lookup.RecordLookup;
import org.kehoach.pipeline.lookup.SourceGoneException;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kehoach show`.
@Command(
    name = "show",
    description = {
      "Shows a record in full, its quote in its surroundings, its document, page and section.",
      "",
      "The beginning of an id will do where only one record begins so. An id that no record has is"
          + " wrong usage (exit code 2). A document's id shows the document."
    },
    footer = {"  kehoach show 0584f6cac5d7-t4457", "  kehoach show 0584f6cac5d7 --format json"})
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "As search and the record files give it.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = WordConverter.Reading.class,
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private TextFormat format = TextFormat.TABLE;

  @Option(
      names = "--image",
      paramLabel = "FILE",
      description =
          "Also write the record's page, its quote marked, to FILE as a PNG picture (records of PDF"
              + " files; reads the file again from the path that the run was given).")
  private @Nullable Path image;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    PrintWriter out = spec.commandLine().getOut();
    Screen screen = Screen.current();
    LookupResult result = new RecordLookup(Workspace.filled(workspace.folder)).find(id);
    Optional<String> picture = picture(result);
    switch (result) {
      case LookupResult.OneRecord(String line, _, _, _) when format == TextFormat.JSON ->
          out.println(line);
      case LookupResult.OneDocument(String line, _) when format == TextFormat.JSON ->
          out.println(line);
      case LookupResult.OneRecord found -> ShownRecord.print(found, out, screen);
      case LookupResult.OneDocument found -> ShownRecord.print(found, out, screen);
      case LookupResult.Several(var ids) ->
          throw wrong("Several ids begin with '%s': %s.".formatted(id, Names.list(ids)));
      case LookupResult.None() ->
          throw wrong(
              "No record in %s has the id '%s'. Find ids with: kehoach search WORDS -w %s"
                  .formatted(workspace.folder, id, ShellWord.of(workspace.folder.toString())));
    }
    if (format == TextFormat.TABLE) {
      picture.ifPresent(written -> out.println("\n" + written));
    }
    out.flush();
    return ExitCode.OK;
  }

  private Optional<String> picture(LookupResult result) {
    if (image == null || result instanceof LookupResult.None) {
      return Optional.empty();
    }
    if (!(result instanceof LookupResult.OneRecord record)) {
      throw wrong("--image takes a record's id, and '%s' is none.".formatted(id));
    }
    try {
      return Optional.of(QuoteImage.write(record, image));
    } catch (IOException | SourceGoneException e) {
      throw wrong("No picture could be written to %s: %s.".formatted(image, e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
