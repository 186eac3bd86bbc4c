// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.util.Optional;
import java.util.function.Function;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ReadListener;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.corpus.read.SourceText;
import org.kehoach.extractors.PlanExtractor;

/// The steps that one document goes through, each safe for use by several threads.
///
/// @param extract empty for a document that has no plan structure
public record Stages(
    Reading read,
    Function<SourceText, PlanDocument> layout,
    Function<PlanDocument, Optional<Findings>> extract) {

  /// From a file to its lines and tables.
  @FunctionalInterface
  public interface Reading {
    ReadResult read(FilePlace file, String shownPath);
  }

  /// The steps as Kehoach ships them. Loads all rules and word lists.
  public static Stages standard() {
    return standard(ReadSettings.standard(), ReadListener.silent());
  }

  /// The steps as Kehoach ships them, with their own bounds on reading.
  ///
  /// @param listener hears of every file that is read
  public static Stages standard(ReadSettings bounds, ReadListener listener) {
    return new Stages(
        new Readers(bounds, listener)::read,
        new PlanLayout()::understand,
        PlanExtractor.load()::extract);
  }
}
