// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kehoach.corpus.document.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The documents that ended their workers, as `set-aside.jsonl` in the workspace remembers them
/// from run to run, one a line. A document that did so twice is not tried again until it is asked
/// for or the program is another; to ask for one alone, delete its line.
final class SetAside {
  static final String FILE = "set-aside.jsonl";
  static final int MOST_DEATHS = 2;
  static final String REMEDY =
      "Run with --retry to try it again, or export it anew from the program that wrote it.";

  /// Of a document that has just died for the last time.
  static final String NOW = "It is set aside now; --retry tries it again.";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final SortedMap<String, Entry> entries = new TreeMap<>();
  private final Map<String, Integer> deathsBefore;
  private final Map<String, String> reasons;

  /// One line.
  ///
  /// @param path where the document lay
  /// @param program which program it ended, by [ProgramFingerprint]
  /// @param deaths how many workers it ended
  /// @param reason why the last one ended, as a sentence
  record Entry(String sha256, String path, String program, int deaths, String reason) {}

  private SetAside(Path file, SortedMap<String, Entry> entries) {
    this.file = file;
    this.entries.putAll(entries);
    this.deathsBefore =
        entries.values().stream().collect(Collectors.toMap(Entry::sha256, Entry::deaths));
    this.reasons =
        entries.values().stream()
            .filter(entry -> entry.deaths >= MOST_DEATHS)
            .collect(Collectors.toMap(Entry::sha256, SetAside::sentence));
  }

  /// What the workspace `from` remembers, to be kept in the workspace `to`.
  ///
  /// @param retry whether what was set aside is tried again as if it never was
  static SetAside carriedOver(Path from, Path to, boolean retry) throws IOException {
    SortedMap<String, Entry> entries = new TreeMap<>();
    Path former = from.resolve(FILE);
    if (Files.exists(former) && !retry) {
      for (String line : Files.readAllLines(former)) {
        Entry entry = entry(line, former);
        if (entry.program.equals(ProgramFingerprint.current())) {
          entries.put(entry.sha256, entry);
        }
      }
    }
    SetAside setAside = new SetAside(to.resolve(FILE), entries);
    if (Files.exists(former)) {
      setAside.write();
    }
    return setAside;
  }

  private static Entry entry(String line, Path file) throws IOException {
    try {
      return JSON.readValue(line, Entry.class);
    } catch (JacksonException e) {
      throw new IOException(file + " is damaged; delete it", e);
    }
  }

  private static String sentence(Entry entry) {
    return "Set aside, since it ended its worker twice: "
        + Character.toLowerCase(entry.reason.charAt(0))
        + entry.reason.substring(1);
  }

  /// By the SHA-256 of its bytes, why a document is not tried in this run.
  Map<String, String> reasons() {
    return reasons;
  }

  /// Notes that a document ended its worker.
  ///
  /// @param times how often in this run
  /// @return how often in all
  synchronized int died(Source document, String reason, int times) throws IOException {
    String sha256 = document.sha256();
    int deaths = deathsBefore.getOrDefault(sha256, 0) + times;
    entries.put(
        sha256, new Entry(sha256, document.path(), ProgramFingerprint.current(), deaths, reason));
    write();
    return deaths;
  }

  /// Notes that a worker got through a document, so that an earlier death was not its fault.
  synchronized void lived(Source document) throws IOException {
    String sha256 = document.sha256();
    if (!reasons.containsKey(sha256) && entries.remove(sha256) != null) {
      write();
    }
  }

  private void write() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries.values()) {
      lines.append(JSON.writeValueAsString(entry)).append('\n');
    }
    Files.writeString(file, lines);
  }
}
