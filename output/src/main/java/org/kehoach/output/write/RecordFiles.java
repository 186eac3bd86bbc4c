// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// The names of the files that a run leaves.
public final class RecordFiles {
  public static final String DOCUMENTS = "documents.jsonl";
  public static final String TARGETS = "targets.jsonl";
  public static final String OBLIGATIONS = "obligations.jsonl";
  public static final String CITATIONS = "citations.jsonl";
  public static final String LEDGER = "ledger.jsonl";

  /// The folder of the canonical texts.
  public static final String TEXTS = "text";

  private static final Pattern TEXT_NAME = Pattern.compile("[0-9a-f]{12}\\.txt");

  private RecordFiles() {}

  static String textName(String documentId) {
    String name = documentId + ".txt";
    if (!TEXT_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no document id: " + documentId);
    }
    return name;
  }

  static boolean isText(Path path) {
    return TEXT_NAME.matcher(path.getFileName().toString()).matches();
  }

  static String documentOfText(Path text) {
    return text.getFileName().toString().replace(".txt", "");
  }
}
