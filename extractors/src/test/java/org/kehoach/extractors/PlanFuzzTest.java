// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceText;

/// Short plans of any words under the headings of a plan: each record quotes what the text says.
class PlanFuzzTest {

  private static final PlanExtractor EXTRACTOR = PlanExtractor.load();

  private static final String[] BEGINNINGS = {
    "ỦY BAN NHÂN DÂN TỈNH ",
    "Số: ",
    "KẾ HOẠCH ",
    "QUYẾT ĐỊNH",
    "Điều 1. ",
    "I. MỤC TIÊU",
    "1. ",
    "- ",
    "a) ",
    "II. TỔ CHỨC THỰC HIỆN",
    "1. Sở Tài chính",
    "Đơn vị chủ trì: ",
    "Thời gian: ",
    "Nơi nhận:",
    "Căn cứ ",
    "PHỤ LỤC",
    "TM. ",
    "TT ",
    ""
  };

  @FuzzTest
  void recordsQuoteTheText(FuzzedDataProvider data) {
    List<SourceBlock> lines = new ArrayList<>();
    while (data.remainingBytes() > 0 && lines.size() < 25) {
      String line = data.pickValue(BEGINNINGS) + FuzzedText.of(data, data.consumeInt(0, 12));
      lines.add(new SourceBlock.Line(line.strip(), 0, 0, data.consumeInt(0, 1), 0, false));
    }
    Source source = new Source("plan", Source.fingerprint(new byte[1]), "text/plain", 1, 0);
    PlanDocument document = new PlanLayout().understand(new SourceText(source, lines, List.of()));

    EXTRACTOR
        .extract(document)
        .ifPresent(
            found ->
                evidences(found)
                    .forEach(
                        evidence ->
                            assertThat(document.text().substring(evidence.start(), evidence.end()))
                                .isEqualTo(evidence.quote())));
  }

  private static Stream<Evidence> evidences(Findings found) {
    return Stream.concat(
        found.targets().stream().map(Target::evidence),
        found.obligations().stream().map(Obligation::evidence));
  }
}
