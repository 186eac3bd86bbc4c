// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.PlanExtractor;
import org.kehoach.extractors.explain.Explainer;
import org.kehoach.extractors.explain.Explanation;
import org.kehoach.pipeline.Stages;
import org.kehoach.pipeline.lookup.LookupResult;
import org.kehoach.pipeline.lookup.LookupResult.OneRecord;
import org.kehoach.pipeline.lookup.RecordLookup;
import org.kehoach.pipeline.lookup.SourceGoneException;
import org.kehoach.pipeline.lookup.SourceReading;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// `kehoach explain`.
@Command(
    name = "explain",
    description = {
      "Shows why a record is as it is: the rule that found it, its passage, the zone of the plan"
          + " that the passage stands in and the heading that decides on it, where the record's"
          + " values came from, and what was read in the passage as amounts, times and agencies,"
          + " with the records that hold it or the check that rejected it.",
      "",
      "Reads the document's file again, from the path that the run was given. Where it is gone or"
          + " has changed, that is wrong usage (exit code 2)."
    },
    footer = {
      "  kehoach explain 2f707e01d25c-t4190",
      "  kehoach explain 2f707e01d25c-o9034 -w plans-of-2025 --format json"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "As search and the record files give it.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = WordConverter.Reading.class,
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private TextFormat format = TextFormat.TABLE;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    OneRecord found = record(new RecordLookup(Workspace.filled(workspace.folder)).find(id));
    JsonNode record = found.record();
    PlanDocument document = document(found.document());
    Span quote = new Span(record.path("start").asInt(0), record.path("end").asInt(0));
    if (quote.end() > document.text().length()
        || !quote.of(document.text()).equals(record.path("quote").asString(""))) {
      throw wrong(
          "%s was written by another version of Kehoach; run kehoach run again."
              .formatted(workspace.folder));
    }
    Explanation explanation = new Explainer(PlanExtractor.load()).explain(document, quote);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> new ExplanationText(record, document, explanation).print(out, Screen.current());
      case JSON -> out.println(new ExplanationJson(record, document, explanation).text());
    }
    out.flush();
    return ExitCode.OK;
  }

  private PlanDocument document(JsonNode document) {
    try {
      return new SourceReading(Stages.standard()).read(document);
    } catch (SourceGoneException e) {
      throw wrong("The record's document cannot be read again: %s.".formatted(e.getMessage()));
    }
  }

  private OneRecord record(LookupResult found) {
    return switch (found) {
      case OneRecord record -> record;
      case LookupResult.OneDocument ignored ->
          throw wrong("'%s' is a document; explain takes a record's id.".formatted(id));
      case LookupResult.Several(var ids) ->
          throw wrong("Several ids begin with '%s': %s.".formatted(id, Names.list(ids)));
      case LookupResult.None() ->
          throw wrong(
              "No record in %s has the id '%s'. Find ids with: kehoach search WORDS -w %s"
                  .formatted(workspace.folder, id, ShellWord.of(workspace.folder.toString())));
    };
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
