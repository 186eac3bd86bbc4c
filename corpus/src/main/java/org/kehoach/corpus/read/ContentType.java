// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a file's media type from its content, never from its name.
///
/// Knows what plans come in and what people put beside them. Tika knows a thousand more types, but
/// its start takes longer than reading five plans.
final class ContentType {

  static final String PDF = "application/pdf";
  static final String OFFICE_97 = "application/x-tika-msoffice";
  static final String OFFICE_97_PROTECTED = "application/x-tika-ooxml-protected";
  static final String LEGACY_TEXT = "text/x-legacy-encoded";
  static final String BINARY = "application/octet-stream";

  private static final int HEAD = 4096;
  private static final Pattern HTML =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>\\s{0,9})?(?:<!--.{0,500}-->\\s{0,9})?"
              + "<(?:!doctype html|html|head|body|meta|title|div|p|table|h[1-6]|center|font|span)"
              + "[\\s>].*",
          Pattern.DOTALL);

  /// The bytes, as Latin-1, that files of a media type begin with.
  private record Signature(String bytes, String mediaType) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("{\\rtf", "application/rtf"),
          new Signature("\u0089PNG", "image/png"),
          new Signature("\u00FF\u00D8\u00FF", "image/jpeg"),
          new Signature("GIF8", "image/gif"),
          new Signature("II*\0", "image/tiff"),
          new Signature("MM\0*", "image/tiff"),
          new Signature("RIFF", "image/webp"),
          new Signature("\u001F\u008B", "application/gzip"),
          new Signature("7z\u00BC\u00AF", "application/x-7z-compressed"),
          new Signature("Rar!", "application/x-rar-compressed"));

  private ContentType() {}

  /// The media type of `content`, which is not empty.
  static String of(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    String known = byFirstBytes(head, content);
    return known == null ? textual(content, head) : known;
  }

  private static @Nullable String byFirstBytes(String head, byte[] content) {
    if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return PackedContentType.of(content);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return office97(content);
    }
    return SIGNATURES.stream()
        .filter(signature -> head.startsWith(signature.bytes))
        .findFirst()
        .map(Signature::mediaType)
        .orElse(null);
  }

  /// The container of Word 97 also wraps documents of later Word versions that a password protects.
  private static String office97(byte[] content) {
    String names = new String(content, StandardCharsets.UTF_16LE);
    if (names.contains("EncryptedPackage")) {
      return OFFICE_97_PROTECTED;
    }
    if (names.contains("WordDocument")) {
      return "application/msword";
    }
    return names.contains("Workbook") ? "application/vnd.ms-excel" : OFFICE_97;
  }

  private static String textual(byte[] content, String head) {
    String text = UnicodeText.decode(content);
    if (text != null) {
      return ofText(text);
    }
    if (isHtml(head)) {
      return HtmlReader.MEDIA_TYPE;
    }
    return hasControls(head) ? BINARY : LEGACY_TEXT;
  }

  private static String ofText(String text) {
    if (isHtml(text)) {
      return HtmlReader.MEDIA_TYPE;
    }
    String start = text.stripLeading();
    if (start.startsWith("<?xml")) {
      return "application/xml";
    }
    if (isJson(start)) {
      return "application/json";
    }
    return MarkdownReader.isMarkdown(text) ? MarkdownReader.MEDIA_TYPE : TextReader.MEDIA_TYPE;
  }

  private static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(HEAD, text.length())).replace("\uFEFF", "");
    return HTML.matcher(start.strip().toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isJson(String start) {
    return Pattern.compile("[\\[{]\\s*(?:[\"{\\[].*|[\\]}]\\s*)", Pattern.DOTALL)
        .matcher(start.substring(0, Math.min(HEAD, start.length())))
        .matches();
  }

  private static boolean hasControls(String head) {
    return head.chars().filter(c -> c < ' ' && "\n\r\t\f".indexOf(c) < 0).count() * 200
        > head.length();
  }
}
