// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.output.write.RecordFiles;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.pipeline.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds a workspace's records and documents by id.
public record RecordLookup(Workspace workspace) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LINES_AROUND = 2;
  private static final int MOST_CANDIDATES = 10;
  private static final Pattern ID =
      Pattern.compile("\\{(?:\"schemaVersion\":\\d{1,9},)?\"id\":\"([^\"]{1,200})\"");
  private static final List<String> RECORD_FILES =
      List.of(RecordFiles.TARGETS, RecordFiles.OBLIGATIONS, RecordFiles.CITATIONS);

  /// What `id` stands for; the beginning of an id will do where no other id begins so. A whole id
  /// is always meant by itself, also where others begin with it.
  public LookupResult find(String id) throws IOException {
    List<String> documents = lines(RecordFiles.DOCUMENTS, found -> found.startsWith(id));
    if (!documents.isEmpty() && id(documents.getFirst()).equals(id)) {
      return document(documents.getFirst());
    }
    Stream.Builder<String> records = Stream.builder();
    for (String file : RECORD_FILES) {
      lines(file, found -> found.startsWith(id)).forEach(records);
    }
    List<String> candidates = records.build().toList();
    for (String line : candidates) {
      if (id(line).equals(id)) {
        return record(line);
      }
    }
    return unique(documents, candidates);
  }

  private LookupResult unique(List<String> documents, List<String> records) throws IOException {
    if (documents.size() == 1) {
      return document(documents.getFirst());
    }
    List<String> all = Stream.concat(documents.stream(), records.stream()).toList();
    if (all.isEmpty()) {
      return new LookupResult.None();
    }
    return all.size() == 1
        ? record(all.getFirst())
        : new LookupResult.Several(
            all.stream().map(RecordLookup::id).limit(MOST_CANDIDATES).toList());
  }

  private static LookupResult document(String line) {
    return new LookupResult.OneDocument(line, JSON.readTree(line));
  }

  private LookupResult record(String line) throws IOException {
    JsonNode record = JSON.readTree(line);
    String documentId = record.path("documentId").asString("");
    String text = new RecordFilesReader(workspace.folder()).text(documentId);
    Context context =
        Context.of(text, record.path("start").asInt(0), record.path("end").asInt(0), LINES_AROUND);
    return new LookupResult.OneRecord(line, record, documentOf(documentId), context);
  }

  private JsonNode documentOf(String documentId) throws IOException {
    List<String> lines = lines(RecordFiles.DOCUMENTS, documentId::equals);
    return lines.isEmpty() ? JSON.createObjectNode() : JSON.readTree(lines.getFirst());
  }

  private List<String> lines(String file, Predicate<String> wanted) throws IOException {
    Path path = workspace.folder().resolve(file);
    try (Stream<String> lines = Files.lines(path)) {
      return lines.filter(line -> wanted.test(id(line))).toList();
    }
  }

  private static String id(String line) {
    Matcher matcher = ID.matcher(line);
    return matcher.lookingAt() ? matcher.group(1) : "";
  }
}
