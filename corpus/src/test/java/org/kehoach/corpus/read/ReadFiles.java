// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Makes files of each format for the tests, and reads them.
final class ReadFiles {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  /// What the kinds of relationships begin with in the usual form of Word files.
  static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private ReadFiles() {}

  static ReadResult read(byte[] content) {
    return new Readers(ReadSettings.standard()).read(content, "thu/ke-hoach");
  }

  static List<SourceBlock> blocks(byte[] content) {
    return ((ReadResult.Read) read(content)).text().blocks();
  }

  static List<String> texts(byte[] content) {
    return blocks(content).stream().flatMap(Legibility::texts).toList();
  }

  /// Why a file was not read.
  static String reason(ReadResult result) {
    return switch (result) {
      case ReadResult.Unreadable unreadable -> unreadable.reason();
      case ReadResult.Unsupported unsupported -> unsupported.reason();
      case ReadResult.Read read -> "was read: " + read;
    };
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] docx(String body) throws IOException {
    return docx(body, Map.of());
  }

  static byte[] docx(String body, Map<String, String> otherParts) throws IOException {
    return docx(word("document", "<w:body>" + body + "</w:body>"), otherParts, TRANSITIONAL);
  }

  /// A Word file whose main part is `document`, with relationships of that family.
  static byte[] docx(String document, Map<String, String> otherParts, String family)
      throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder(type("document.main", "document"));
    StringBuilder related = new StringBuilder();
    otherParts.keySet().forEach(name -> types.append(type(name, name)));
    otherParts.keySet().forEach(name -> related.append(relationship(family, name, name)));
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='%s/content-types'><Default Extension='rels' ContentType='%s'/>%s</Types>"
            .formatted(PACKAGE, "application/vnd.openxmlformats-package.relationships+xml", types));
    parts.put(
        "_rels/.rels", relationships(relationship(family, "officeDocument", "word/document")));
    parts.put("word/_rels/document.xml.rels", relationships(related.toString()));
    parts.put("word/document.xml", document);
    otherParts.forEach((name, part) -> parts.put("word/" + name + ".xml", word(name, part)));
    return zip(parts);
  }

  static byte[] odt(String styles, String body) throws IOException {
    String name = "urn:oasis:names:tc:opendocument:xmlns:";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        """
        <office:document-content xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0'
            xmlns:table='%1$stable:1.0' xmlns:style='%1$sstyle:1.0'
            xmlns:fo='%1$sxsl-fo-compatible:1.0'><office:automatic-styles>%2$s</office:automatic-styles>
          <office:body><office:text>%3$s</office:text></office:body></office:document-content>
        """
            .formatted(name, styles, body));
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(utf8(part.getValue()));
      }
    }
    return bytes.toByteArray();
  }

  private static String type(String type, String name) {
    return "<Override PartName='/word/%s.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml'/>"
        .formatted(name, type);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns='%s/relationships'>%s</Relationships>".formatted(PACKAGE, all);
  }

  private static String relationship(String family, String kind, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s.xml'/>"
        .formatted(kind, family, kind, target);
  }

  private static String word(String root, String content) {
    return "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">%s</w:%s>"
        .formatted(root, content, root);
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  /// Text at a place of a PDF page, and lines drawn on it.
  interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  static byte[] pdf(Drawing... pages) throws IOException {
    try (PDDocument pdf = document(pages)) {
      return saved(pdf);
    }
  }

  static byte[] protectedPdf(Drawing page) throws IOException {
    try (PDDocument pdf = document(page)) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(pdf);
    }
  }

  static PDDocument document(Drawing... pages) throws IOException {
    PDDocument pdf = new PDDocument();
    for (Drawing drawing : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        drawing.on(content);
      }
    }
    return pdf;
  }

  static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  static void write(PDPageContentStream page, double x, double y, String text) throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
    page.newLineAtOffset((float) x, (float) y);
    page.showText(text);
    page.endText();
  }

  static void draw(PDPageContentStream page, double x1, double y1, double x2, double y2)
      throws IOException {
    page.moveTo((float) x1, (float) y1);
    page.lineTo((float) x2, (float) y2);
    page.stroke();
  }
}
