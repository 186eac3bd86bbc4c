// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The parts of a Word file that hold its text, as POI's package and schema classes give them.
///
/// Not through POI's `XWPFDocument`, which would unpack every picture too, and refuses the strict
/// form of the standard.
///
/// @param body the document's body, settled as [DocxSettled] does
/// @param styles null where the file has none
/// @param numbering null where the file has none
/// @param footnotes null where the file has none
/// @param endnotes null where the file has none
record DocxPackage(
    Element body,
    @Nullable CTStyles styles,
    @Nullable CTNumbering numbering,
    @Nullable Element footnotes,
    @Nullable Element endnotes) {

  private static final String BROKEN = "The Word file is cut off or damaged.";

  /// The strict form of the standard (ECMA-376) differs from the usual one by its namespace.
  private static final XmlOptions BOTH_FORMS =
      new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
          .setLoadSubstituteNamespaces(
              Map.of(
                  "http://purl.oclc.org/ooxml/wordprocessingml/main",
                  "http://schemas.openxmlformats.org/wordprocessingml/2006/main"));

  /// Reads the parts needed, which may unfold to `mostBytes` together.
  ///
  /// @throws IOException where the file is broken or unfolds to more; the message says so
  static DocxPackage unpack(byte[] content, long mostBytes) throws IOException {
    OfficeParts parts = null;
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      parts = new OfficeParts(zip, mostBytes);
      return read(OPCPackage.open(parts));
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | XmlException
        | IOException
        | IllegalArgumentException e) {
      throw new IOException(
          parts != null && parts.isFull()
              ? "The Word file unfolds to more than %d MiB.".formatted(mostBytes >> 20)
              : BROKEN,
          e);
    }
  }

  private static DocxPackage read(OPCPackage file)
      throws OpenXML4JException, XmlException, IOException {
    PackageRelationship main = find(file.getRelationships(), "/officeDocument");
    PackagePart document = main == null ? null : file.getPart(main);
    CTBody body = document == null ? null : body(document);
    if (document == null || body == null) {
      throw new IOException(BROKEN);
    }
    Element settled = (Element) body.getDomNode();
    DocxSettled.settle(settled);
    return new DocxPackage(
        settled,
        styles(document),
        numbering(document),
        notes(document, "/footnotes"),
        notes(document, "/endnotes"));
  }

  private static @Nullable CTBody body(PackagePart document) throws XmlException, IOException {
    try (InputStream in = document.getInputStream()) {
      return DocumentDocument.Factory.parse(in, BOTH_FORMS).getDocument().getBody();
    }
  }

  private static @Nullable CTStyles styles(PackagePart document)
      throws OpenXML4JException, XmlException, IOException {
    PackageRelationship found = find(document.getRelationships(), "/styles");
    if (found == null) {
      return null;
    }
    try (InputStream in = document.getRelatedPart(found).getInputStream()) {
      return StylesDocument.Factory.parse(in, BOTH_FORMS).getStyles();
    }
  }

  private static @Nullable CTNumbering numbering(PackagePart document)
      throws OpenXML4JException, XmlException, IOException {
    PackageRelationship found = find(document.getRelationships(), "/numbering");
    if (found == null) {
      return null;
    }
    try (InputStream in = document.getRelatedPart(found).getInputStream()) {
      return NumberingDocument.Factory.parse(in, BOTH_FORMS).getNumbering();
    }
  }

  private static @Nullable Element notes(PackagePart document, String kind)
      throws OpenXML4JException, XmlException, IOException {
    PackageRelationship found = find(document.getRelationships(), kind);
    if (found == null) {
      return null;
    }
    try (InputStream in = document.getRelatedPart(found).getInputStream()) {
      Element notes =
          ((Document) XmlObject.Factory.parse(in, BOTH_FORMS).getDomNode()).getDocumentElement();
      DocxSettled.settle(notes);
      return notes;
    }
  }

  /// The first relationship of that kind, in either form of the standard; or null.
  private static @Nullable PackageRelationship find(
      PackageRelationshipCollection relationships, String kind) {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getRelationshipType().endsWith(kind)) {
        return relationship;
      }
    }
    return null;
  }
}
