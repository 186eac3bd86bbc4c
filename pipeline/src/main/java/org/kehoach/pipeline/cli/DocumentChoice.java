// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.identity.ActNumber;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.RecordFilesReader;

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

  /// The ids of those that the workspace has.
  List<String> in(RecordFilesReader workspace) throws IOException {
    List<String> ids = new ArrayList<>();
    workspace.forEach(
        plan -> {
          if (test(plan.document())) {
            ids.add(plan.document().id());
          }
        });
    return ids;
  }
}
