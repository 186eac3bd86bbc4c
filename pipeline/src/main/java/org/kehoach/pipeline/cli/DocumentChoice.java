// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.identity.ActNumber;
import org.kehoach.output.write.DocumentRecord;

/// The documents of a workspace that the user means: by the beginning of an id, by number
/// ("4734/kh-ubnd" will do), or by a part of the file's path; all where nothing was given.
record DocumentChoice(@Nullable String words) implements Predicate<DocumentRecord> {

  @Override
  public boolean test(DocumentRecord document) {
    if (words == null) {
      return true;
    }
    String number = document.profile().number();
    return document.id().startsWith(words)
        || (number != null && ActNumber.folded(number).equals(ActNumber.folded(words)))
        || document.source().path().contains(words);
  }

  /// Those of `documents` that are meant.
  List<DocumentRecord> among(List<DocumentRecord> documents) {
    return documents.stream().filter(this).toList();
  }
}
