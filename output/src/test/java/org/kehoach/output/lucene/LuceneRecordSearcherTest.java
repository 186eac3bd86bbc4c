// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.output.search.RecordSearcher;
import org.kehoach.output.search.RecordSearcherContract;
import org.kehoach.output.write.PlanRecords;

class LuceneRecordSearcherTest extends RecordSearcherContract {
  @TempDir static Path folder;
  private int opened;

  @Override
  protected RecordSearcher over(List<PlanRecords> plans) throws IOException {
    Path index = folder.resolve("index-" + opened++);
    LuceneRecordIndexer.build(index, plans::forEach);
    return LuceneRecordSearcher.open(index);
  }
}
