// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.nio.charset.StandardCharsets;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.extractors.segment.ZoneFinder;

/// Profiles of texts that go the whole way from the file's bytes, so that lines are joined and
/// tables read as in a run.
final class ReadPlans {
  private static final Readers READERS = new Readers(ReadSettings.standard());
  private static final ProfileExtractor EXTRACTOR = ProfileExtractor.load();

  private ReadPlans() {}

  /// What the document that `text` is the file of says of itself.
  static DocumentProfile profile(String text) {
    Read read = (Read) READERS.read(text.getBytes(StandardCharsets.UTF_8), "plan");
    PlanDocument document = new PlanLayout().understand(read.text());
    return EXTRACTOR.extract(document, new ZoneFinder().zones(document));
  }
}
