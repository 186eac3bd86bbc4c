// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.odt;
import static org.kehoach.corpus.read.ReadFiles.paragraph;
import static org.kehoach.corpus.read.ReadFiles.reason;
import static org.kehoach.corpus.read.ReadFiles.utf8;
import static org.kehoach.corpus.read.ReadFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.corpus.read.ReadResult.Read;

/// Files that name a place in the network or on the disk: nobody goes there. A server listens at
/// the place, and a file lies there.
@Timeout(120)
class OutsideReferencesTest {

  private static final String SECRET = "bí mật của người khác";

  @TempDir Path folder;
  private ServerSocket server;
  private String address = "";
  private String secret = "";

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    address = "http://127.0.0.1:%d/plan".formatted(server.getLocalPort());
    secret = Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();
  }

  /// Connections that nobody has yet accepted wait for it.
  @AfterEach
  void nobodyCame() throws IOException {
    try (ServerSocket open = server) {
      open.setSoTimeout(50);
      assertThatThrownBy(open::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static void assertReadsNoSecret(byte[] content) {
    ReadResult result = ReadFiles.read(content);
    assertThat(result.toString()).doesNotContain(SECRET);
    if (!(result instanceof Read)) {
      assertThat(reason(result)).endsWith(".");
    }
  }

  private String doctype(String root) {
    return """
    <!DOCTYPE %1$s SYSTEM "%2$s/a.dtd" [<!ENTITY %% p SYSTEM "%2$s/p.dtd"> %%p;
    <!ENTITY x SYSTEM "%2$s"><!ENTITY y SYSTEM "%3$s">]>\
    """
        .formatted(root, address, secret);
  }

  /// The parts of an archive, each in turn with a document type before it and entities in it.
  private void assertEachPartLeadsNowhere(byte[] archive) throws IOException {
    Map<String, String> parts = parts(archive);
    for (String name : parts.keySet()) {
      if (parts.get(name).contains("<")) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.computeIfPresent(name, (same, part) -> hostile(part));
        assertReadsNoSecret(zip(changed));
      }
    }
  }

  private String hostile(String part) {
    return doctype("a") + part.replaceFirst("^<\\?.*?\\?>\\s*", "").replace("Kế hoạch", "&x;&y;");
  }

  private static Map<String, String> parts(byte[] archive) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void noPartOfAnOfficeFileDeclaresEntities() throws IOException {
    assertEachPartLeadsNowhere(
        docx(
            paragraph("Kế hoạch"),
            Map.of("styles", "<w:style/>", "numbering", "<w:num/>", "footnotes", "<w:footnote/>")));
    assertEachPartLeadsNowhere(odt("", "<text:p>Kế hoạch</text:p>"));
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (XSSFWorkbook sheets = new XSSFWorkbook()) {
      sheets.createSheet().createRow(0).createCell(0).setCellValue("Kế hoạch");
      sheets.write(workbook);
    }
    assertEachPartLeadsNowhere(workbook.toByteArray());
  }

  @Test
  void aWordFileFetchesNeitherTemplateNorPictureNorFrame() throws IOException {
    Map<String, String> parts =
        parts(
            docx(
                paragraph("Kế hoạch")
                    + "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>INCLUDETEXT \""
                    + secret
                    + "\"</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p><w:altChunk"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                    + " r:id='c'/>"));
    StringBuilder related = new StringBuilder();
    for (String kind :
        new String[] {
          "attachedTemplate",
          "image",
          "hyperlink",
          "aFChunk",
          "frame",
          "subDocument",
          "oleObject",
          "styles",
          "numbering",
          "footnotes",
          "endnotes"
        }) {
      for (String target : new String[] {address, secret}) {
        related.append(
            "<Relationship Id='%s%d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s' TargetMode='External'/>"
                .formatted(kind, related.length(), kind, target));
      }
    }
    parts.computeIfPresent(
        "word/_rels/document.xml.rels",
        (name, all) -> all.replace("</Relationships>", related + "</Relationships>"));

    assertReadsNoSecret(zip(parts));
  }

  @Test
  void aWebPageFetchesNothing() {
    String page =
        """
        <html><head><base href="ADDRESS/"><link rel="stylesheet" href="ADDRESS"><script src="ADDRESS"></script>
        <meta http-equiv="refresh" content="0; url=ADDRESS"><style>@import url(ADDRESS);</style></head>
        <body background="ADDRESS"><p>Kế hoạch năm 2025 của tỉnh</p><img src="ADDRESS"><img src="SECRET">
        <iframe src="ADDRESS"></iframe><object data="SECRET"></object><embed src="ADDRESS">
        <svg xmlns:x="http://www.w3.org/1999/xlink"><image x:href="ADDRESS"/><use x:href="SECRET#a"/></svg>
        <frameset><frame src="SECRET"></frameset></body></html>
        """
            .replace("ADDRESS", address)
            .replace("SECRET", secret);
    String xhtml =
        "<?xml version=\"1.0\"?>"
            + doctype("html")
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Kế hoạch &x;"
            + " &y;</p></body></html>";
    String mht =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
            + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Location: "
            + address
            + "\r\n\r\n"
            + page
            + "\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL=\""
            + address
            + "\"\r\n\r\n--b--\r\n";

    assertReadsNoSecret(utf8(page));
    assertReadsNoSecret(utf8(xhtml));
    assertReadsNoSecret(utf8(mht));
  }

  @Test
  void otherFormatsFetchNothing() throws IOException {
    assertReadsNoSecret(
        utf8(
            "{\\rtf1 Ke hoach{\\field{\\*\\fldinst INCLUDEPICTURE \"%s\"}{\\fldrslt a}}{\\*\\template %s}\\par}"
                .formatted(address, secret)));
    assertReadsNoSecret(
        utf8("# Kế hoạch\n## Một\n\n![a](%s)\n\n<img src=\"%s\">\n".formatted(address, secret)));
    assertReadsNoSecret(
        odt(
            "",
            """
            <text:p>Kế hoạch</text:p><draw:image xmlns:draw='d' xmlns:xlink='x' xlink:href='%s'/>
            <text:section><text:section-source xmlns:xlink='x' xlink:href='%s'/></text:section>\
            """
                .formatted(address, secret)));
  }

  @Test
  void aPdfFetchesNothing() {
    String elsewhere = "/F<</Type/Filespec/FS/URL/F(%s)>>".formatted(address);
    byte[] pdf =
        HandmadePdf.onePage(
            "/XObject<</I 5 0 R>>/Font<</F 6 0 R>>",
            HandmadePdf.stream(elsewhere, "/I Do BT /F 12 Tf 72 700 Td (Ke hoach) Tj ET"),
            HandmadePdf.stream(
                "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent"
                    + " 8/ColorSpace/DeviceGray"
                    + elsewhere,
                "a"),
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/A<</S/URI/URI(%s)>>>>"
                .formatted(address));

    assertReadsNoSecret(pdf);
  }
}
