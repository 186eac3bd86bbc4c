// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.kehoach.corpus.document.Source;

/// Reads Rich Text Format (RTF) with RTF Parser Kit: paragraphs with the numbers that their writer
/// showed, tables, text boxes, and behind them the notes. Deleted and hidden text, headers and
/// footers are left out.
final class RtfReader implements DocumentReader {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/rtf");
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    RtfHtml page = new RtfHtml();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(content)), page);
    } catch (IOException | RuntimeException e) {
      throw new IOException("The RTF file is cut off or damaged.", e);
    }
    return new ReadResult.Read(WordPage.read(file, page.page()));
  }
}
