// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.outcome.Outcome.Skipped;

/// Tells by their names the files and folders that systems and Office programs leave beside
/// documents.
final class BesidesPlans {

  private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

  private BesidesPlans() {}

  /// Why the file or folder `name` is not read; empty where it is.
  static Optional<Outcome> outcome(String name) {
    if (name.startsWith("~$")) {
      return Optional.of(
          new Skipped(
              "This is a lock file of Word or Excel, no document.",
              "Close the document, then it goes away."));
    }
    if (name.startsWith(".") && !name.equals(".") && !name.equals("..")) {
      return Optional.of(
          new Skipped("This is hidden: its name begins with a dot.", "Rename it to have it read."));
    }
    return name.equals("__MACOSX") || OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT))
        ? Optional.of(
            new Skipped(
                "This is a note of the system on other files.", "Rename it to have it read."))
        : Optional.empty();
  }
}
