// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/// Tells a file's media type from its content, never from its name: by Apache Tika's first bytes of
/// formats, and a look inside where many formats share one container ([ContainerType]).
///
/// Text that begins like no format is known without Tika, whose list of formats takes a third of a
/// second to load. What Tika has no bytes for is told here: old Vietnamese encodings, Markdown,
/// JSON and pieces of web pages.
final class ContentType {

  static final String PDF = "application/pdf";
  static final String LEGACY_TEXT = "text/x-legacy-encoded";
  static final String BINARY = "application/octet-stream";

  private static final int HEAD = 1 << 16;

  /// Formats that are written in letters begin with one of these.
  private static final String FORMAT_BEGINS = "<{[%";

  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][\\w:]{0,20}[\\s/>]");
  private static final Pattern JSON =
      Pattern.compile("[\\[{]\\s*(?:[\"{\\[].*|[\\]}]\\s*)", Pattern.DOTALL);

  private ContentType() {}

  /// The media type of `content`, which is not empty.
  static String of(byte[] content) {
    String text = UnicodeText.decode(content);
    return text == null ? ofBytes(content) : ofText(text.strip());
  }

  private static String ofBytes(byte[] content) {
    MediaType type = detect(Arrays.copyOf(content, Math.min(content.length, HEAD)));
    if (isUnknown(type)) {
      return isWritten(content) ? LEGACY_TEXT : BINARY;
    }
    return ContainerType.of(content, type.toString());
  }

  private static String ofText(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String marked =
        head.isEmpty() || FORMAT_BEGINS.indexOf(head.charAt(0)) < 0 ? null : ofMarked(head);
    if (marked != null) {
      return marked;
    }
    if (MhtmlReader.isMhtml(head)) {
      return MhtmlReader.MEDIA_TYPE;
    }
    return MarkdownReader.isMarkdown(text) ? MarkdownReader.MEDIA_TYPE : TextReader.MEDIA_TYPE;
  }

  private static @Nullable String ofMarked(String head) {
    MediaType type = detect(head.getBytes(StandardCharsets.UTF_8));
    if (!isUnknown(type)) {
      return type.toString();
    }
    if (MARKUP.matcher(head).lookingAt()) {
      return HtmlReader.MEDIA_TYPE;
    }
    return JSON.matcher(head).matches() ? "application/json" : null;
  }

  private static boolean isUnknown(MediaType type) {
    return type.equals(MediaType.OCTET_STREAM) || type.equals(MediaType.TEXT_PLAIN);
  }

  private static MediaType detect(byte[] head) {
    try (TikaInputStream in = TikaInputStream.get(head)) {
      return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether bytes in an unknown encoding are letters: hardly any is a control character.
  private static boolean isWritten(byte[] content) {
    int looked = Math.min(content.length, 4096);
    int controls = 0;
    for (int i = 0; i < looked; i++) {
      controls += content[i] >= 0 && content[i] < ' ' && "\n\r\t\f".indexOf(content[i]) < 0 ? 1 : 0;
    }
    return controls * 200 <= looked;
  }
}
