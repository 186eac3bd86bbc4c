// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells the files that have the same content as one before them. For results in input order.
public final class Duplicates {
  private final Map<String, String> firstPathBySha256 = new HashMap<>();

  /// The result itself, or that of a skipped file where its content came before.
  public FileResult sift(FileResult result) {
    if (result.source() == null) {
      return result;
    }
    @Nullable String first = firstPathBySha256.putIfAbsent(result.source().sha256(), result.path());
    return first == null ? result : result.asDuplicateOf(first);
  }
}
