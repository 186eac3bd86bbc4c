// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kehoach schema`.
@Command(
    name = "schema",
    description =
        "Prints the JSON Schemas of the record files: one by its name, or all as one JSON object.",
    footer = {"  kehoach schema", "  kehoach schema target > target.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "document, target, obligation, citation or ledger (default: all).")
  private @Nullable String name;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Map<String, String> schemas = Schemas.all();
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      out.println(
          schemas.entrySet().stream()
              .map(schema -> "\"" + schema.getKey() + "\": " + schema.getValue().strip())
              .collect(Collectors.joining(",\n", "{\n", "\n}")));
    } else if (schemas.containsKey(name)) {
      out.print(schemas.get(name));
      out.flush();
    } else {
      throw new ParameterException(
          spec.commandLine(),
          "There is no schema '%s'; there are %s."
              .formatted(name, String.join(", ", schemas.keySet())));
    }
    return ExitCode.OK;
  }
}
