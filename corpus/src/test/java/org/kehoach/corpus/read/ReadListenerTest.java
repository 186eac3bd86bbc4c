// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// What whoever watches over a reading hears of it.
class ReadListenerTest {
  private static final ReadResult INSTEAD = new Unreadable("Not today.", "Come again.");

  private final List<String> heard = new ArrayList<>();

  private Readers readers(Optional<ReadResult> instead) {
    return new Readers(
        ReadSettings.standard(),
        new ReadListener() {
          @Override
          public Optional<ReadResult> opened(Source source) {
            heard.add(source.documentId());
            return instead;
          }

          @Override
          public void page(int number) {
            heard.add("page " + number);
          }
        });
  }

  private static byte[] pdfOfThreePages() throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int page = 0; page < 3; page++) {
        pdf.addPage(new PDPage());
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void hearsOfTheFileAndThenOfEachPage() throws IOException {
    byte[] pdf = pdfOfThreePages();
    readers(Optional.empty()).read(pdf, "plan.pdf");
    String id = Source.fingerprint(pdf).substring(0, 12);
    assertThat(heard).containsExactly(id, "page 1", "page 2", "page 3");
  }

  @Test
  void mayKeepAFileFromBeingReadByWhateverItHolds() throws IOException {
    assertThat(readers(Optional.of(INSTEAD)).read(pdfOfThreePages(), "plan.pdf"))
        .isEqualTo(INSTEAD);
    assertThat(heard).hasSize(1);
  }
}
