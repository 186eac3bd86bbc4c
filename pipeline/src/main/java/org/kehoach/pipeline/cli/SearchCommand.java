// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.lucene.LuceneRecordSearcher;
import org.kehoach.output.search.HitsWriter;
import org.kehoach.output.search.RecordKind;
import org.kehoach.output.search.RecordSearcher;
import org.kehoach.output.search.SearchQuery;
import org.kehoach.output.search.SearchResult;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kehoach search`.
@Command(
    name = "search",
    description = {
      "Finds records by words, with or without accents, and by what they say.",
      "",
      "Words in double quotes must stand together. Options without words list all that they let"
          + " through. The match is bold on a terminal, in [brackets] elsewhere."
    },
    footer = {
      "  kehoach search 'phủ sóng 5G' --kind target --year 2025",
      "  kehoach search --agency 'Sở KH&CN' --due-before 1/1/2031"
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = WordConverter.Kind.class,
      description = "target, obligation, measure or citation (default: all).")
  private @Nullable RecordKind kind;

  @Option(
      names = "--province",
      paramLabel = "P",
      description = "Only plans of this province, accents optional.")
  private @Nullable String province;

  @Option(
      names = "--agency",
      paramLabel = "A",
      description = "Only obligations that this agency has a part in; abbreviations will do.")
  private @Nullable String agency;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      converter = WordConverter.Role.class,
      description = "The agency's part: lead or coordinate (default: either).")
  private SearchQuery.@Nullable Role role;

  @Option(
      names = "--year",
      paramLabel = "Y",
      converter = YearConverter.class,
      description = "Only what is to be done by or in it.")
  private @Nullable Integer year;

  @Option(
      names = "--due-before",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Only what falls due before this day, 2025-12-31 or 31/12/2025.")
  private @Nullable LocalDate dueBefore;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most hits to show (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = WordConverter.Listing.class,
      description = "table, json (one object a line) or csv (default: ${DEFAULT-VALUE}).")
  private ListFormat format = ListFormat.TABLE;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    SearchQuery query = query();
    SearchResult result;
    try (RecordSearcher searcher =
        LuceneRecordSearcher.open(Workspace.filled(workspace.folder).index())) {
      result = searcher.search(query);
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> new HitList(result).lines(Screen.current()).forEach(out::println);
      case JSON -> HitsWriter.jsonLines(result.hits(), out);
      case CSV -> HitsWriter.csv(result.hits(), out);
    }
    out.flush();
    spec.commandLine().getErr().println(closing(query, result));
    return ExitCode.OK;
  }

  private SearchQuery query() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more.");
    }
    if (words.isEmpty()
        && kind == null
        && province == null
        && agency == null
        && year == null
        && dueBefore == null) {
      throw new ParameterException(
          spec.commandLine(), "Give words to look for, or an option such as --agency.");
    }
    if (role != null && agency == null) {
      throw new ParameterException(spec.commandLine(), "--role needs --agency.");
    }
    return new SearchQuery(
        String.join(" ", words),
        kind == null ? Set.of() : Set.of(kind),
        province,
        agency,
        role,
        year,
        dueBefore == null
            ? null
            : new SearchQuery.Due(dueBefore, LocalDate.now(ZoneId.systemDefault())),
        limit);
  }

  private String closing(SearchQuery query, SearchResult result) {
    if (result.hits().isEmpty()) {
      return query.text().isBlank()
          ? "Nothing found in %s. Try fewer options.".formatted(workspace.folder)
          : "Nothing found for '%s' in %s. Try fewer words or fewer options."
              .formatted(query.text(), workspace.folder);
    }
    String all = result.total() == 1 ? "1 record." : result.total() + " records.";
    return result.hits().size() == result.total()
        ? all
        : "%d of %s More with --limit.".formatted(result.hits().size(), all);
  }
}
