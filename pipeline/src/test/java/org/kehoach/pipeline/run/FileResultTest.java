// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.read.SourceText;

class FileResultTest {

  @Test
  void aFileThatIsNoPlanIsSkipped() {
    assertThat(noPlan(List.of())).isInstanceOf(Outcome.Skipped.class);
  }

  /// Its plan may stand on the pages that could not be read, so a run must not end as if all were
  /// well.
  @Test
  void aFileWithoutAPlanInThePagesThatCouldBeReadHasFailed() {
    assertThat(noPlan(List.of("Page 2 took too long.")))
        .isEqualTo(
            new Outcome.Failed(
                "No plan structure was found in what could be read.", "Page 2 took too long."));
  }

  private static Outcome noPlan(List<String> problems) {
    Source source = new Source("a.pdf", "0".repeat(64), "application/pdf", 1, 2);
    SourceText text = new SourceText(source, List.of(), problems);
    return FileResult.noPlan("a.pdf", text, new Stopwatch()).outcome();
  }
}
