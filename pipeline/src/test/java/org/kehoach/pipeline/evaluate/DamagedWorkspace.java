// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A workspace made from gold files by leaving out, doubling and changing records at random, so
/// that every rule of the scoring has something to decide.
final class DamagedWorkspace {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> FIELDS =
      List.of("value", "year", "unit", "comparator", "leads", "coordinators", "deadlines", "date");

  private final Random random;
  private final Map<String, List<String>> files =
      Map.of(
          "documents.jsonl", new ArrayList<>(),
          "targets.jsonl", new ArrayList<>(),
          "obligations.jsonl", new ArrayList<>(),
          "citations.jsonl", new ArrayList<>());

  private DamagedWorkspace(long seed) {
    random = new Random(seed);
  }

  static void write(Path gold, Path workspace, long seed) throws IOException {
    DamagedWorkspace damaged = new DamagedWorkspace(seed);
    try (Stream<Path> goldFiles = Files.list(gold)) {
      for (Path file :
          goldFiles.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        damaged.add(file);
      }
    }
    for (Map.Entry<String, List<String>> file : damaged.files.entrySet()) {
      Files.write(workspace.resolve(file.getKey()), file.getValue());
    }
  }

  private void add(Path goldFile) throws IOException {
    JsonNode gold = JSON.readTree(Files.readAllBytes(goldFile));
    String name = goldFile.getFileName().toString().replace(".gold.json", "");
    ObjectNode document = (ObjectNode) gold.get("document");
    document.put("id", name).putObject("source").put("path", "some/folder/" + name + ".txt");
    if (random.nextInt(3) == 0) {
      document.remove("period");
    }
    files.get("documents.jsonl").add(document.toString());
    damage(gold.get("targets"), name, "targets.jsonl");
    damage(gold.get("obligations"), name, "obligations.jsonl");
    damage(gold.get("measures"), name, "obligations.jsonl");
    damage(gold.get("citations"), name, "citations.jsonl");
  }

  private void damage(JsonNode records, String documentId, String file) {
    List<String> lines = new ArrayList<>();
    for (JsonNode node : records) {
      ObjectNode record = ((ObjectNode) node).put("documentId", documentId);
      switch (random.nextInt(8)) {
        case 0 -> {}
        case 1 -> Collections.addAll(lines, record.toString(), record.toString());
        case 2 -> lines.add(shorter(record).toString());
        case 3 -> lines.add(withoutAField(record).toString());
        default -> lines.add(record.toString());
      }
    }
    if (random.nextBoolean()) {
      Collections.shuffle(lines, random);
    }
    files.get(file).addAll(lines);
  }

  private ObjectNode shorter(ObjectNode record) {
    String quote = record.get("quote").stringValue();
    return record.put("quote", quote.substring(random.nextInt(quote.length())));
  }

  private ObjectNode withoutAField(ObjectNode record) {
    record.remove(FIELDS.get(random.nextInt(FIELDS.size())));
    return record;
  }
}
