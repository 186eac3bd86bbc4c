// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Source;

/// Reads web pages that browsers and Word save into one file (MHTML, `.mht`) with Apache Mime4j:
/// the first page in it, as [HtmlReader] does.
final class MhtmlReader implements DocumentReader {

  static final String MEDIA_TYPE = "multipart/related";

  /// What Tika takes a file for whose letters are not Unicode.
  private static final String OF_OTHER_ENCODINGS = "message/rfc822";

  private static final int HEAD = 4096;
  private static final Pattern TYPE =
      Pattern.compile("(?im)^content-type:\\s*multipart/(?:related|mixed|alternative)\\b");
  private static final Pattern FIELD =
      Pattern.compile("[A-Za-z][A-Za-z-]{1,40}:\\s.*", Pattern.DOTALL);

  /// Whether a text begins like a message whose parts belong together.
  static boolean isMhtml(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return FIELD.matcher(head).matches() && TYPE.matcher(head).find();
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MEDIA_TYPE) || mediaType.equals(OF_OTHER_ENCODINGS);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    FirstPage page = new FirstPage();
    MimeStreamParser parser = new MimeStreamParser(MimeConfig.PERMISSIVE);
    parser.setContentHandler(page);
    parser.setContentDecoding(true);
    try {
      parser.parse(new ByteArrayInputStream(content));
    } catch (MimeException | IOException e) {
      throw new IOException("The saved web page (.mht) is cut off or damaged.", e);
    }
    byte[] html = page.content;
    if (html == null) {
      return new ReadResult.Unsupported(
          "The file is a message or saved page (.mht) that holds no web page.",
          "Save the page itself as HTML or PDF.");
    }
    return HtmlReader.read(file, html, page.charset);
  }

  /// Mime4j says "us-ascii" of what says nothing.
  private static @Nullable String said(@Nullable String charset) {
    boolean known =
        charset != null && !charset.equalsIgnoreCase("us-ascii") && Charset.isSupported(charset);
    return known ? charset : null;
  }

  private static final class FirstPage extends AbstractContentHandler {

    private byte @Nullable [] content;
    private @Nullable String charset;

    @Override
    public void body(BodyDescriptor part, InputStream in) throws IOException {
      if (content == null && part.getMimeType().equals(HtmlReader.MEDIA_TYPE)) {
        content = in.readAllBytes();
        charset = said(part.getCharset());
      }
    }
  }
}
