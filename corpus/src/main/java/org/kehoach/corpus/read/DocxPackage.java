// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The XML parts of a DOCX file that hold its text.
///
/// @param body the document's body
/// @param styles null where the file has none
/// @param numbering null where the file has none
record DocxPackage(Element body, @Nullable Element styles, @Nullable Element numbering) {

  private static final String BROKEN = "The Word file is cut off or damaged.";

  /// Unpacks the parts needed, which may take `mostBytes` together, so that a small file cannot
  /// unfold to more than memory holds.
  static DocxPackage unpack(byte[] content, long mostBytes) throws IOException {
    Map<String, byte[]> parts = parts(content, mostBytes);
    byte[] document = parts.get("document");
    if (document == null) {
      throw new IOException(BROKEN);
    }
    Element body = WordXml.child(parse(document), "body");
    if (body == null) {
      throw new IOException(BROKEN);
    }
    return new DocxPackage(body, part(parts, "styles"), part(parts, "numbering"));
  }

  private static Map<String, byte[]> parts(byte[] content, long mostBytes) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = mostBytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = nameOf(entry.getName());
        byte[] part = name.isEmpty() ? skip(zip, left) : zip.readNBytes((int) (left + 1));
        left -= part.length;
        if (left < 0) {
          throw new IOException(
              "The Word file unfolds to more than %d MiB.".formatted(mostBytes >> 20));
        }
        if (!name.isEmpty()) {
          parts.putIfAbsent(name, part);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      if (!parts.containsKey("document")) {
        throw new IOException(BROKEN, e);
      }
    }
    return parts;
  }

  /// Pictures and other parts without text are passed over, but not without end.
  private static byte[] skip(ZipInputStream zip, long left) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long most = 8 * left;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      most -= read;
      if (most < 0) {
        throw new IOException("The Word file unfolds to more than can be read.");
      }
    }
    return new byte[0];
  }

  /// "document", "styles" or "numbering", for a part that is one; Word itself may call the first
  /// document2.xml.
  private static String nameOf(String entry) {
    String name = entry.replace('\\', '/').replaceFirst("^/", "");
    if (name.matches("word/document\\d*\\.xml")) {
      return "document";
    }
    return switch (name) {
      case "word/styles.xml" -> "styles";
      case "word/numbering.xml" -> "numbering";
      default -> "";
    };
  }

  private static @Nullable Element part(Map<String, byte[]> parts, String name) throws IOException {
    byte[] part = parts.get(name);
    return part == null ? null : parse(part);
  }

  private static Element parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(BROKEN, e);
    }
  }
}
