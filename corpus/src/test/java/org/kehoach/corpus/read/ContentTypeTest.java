// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Which format a file is told to have, whatever it is called.
class ContentTypeTest {

  private static final Charset ONE_BYTE = StandardCharsets.ISO_8859_1;

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("KẾ HOẠCH\n<60% và {a}", "text/plain"),
        // Marks that only look like a format.
        arguments("[1] Kế hoạch năm 2025", "text/plain"),
        arguments("< 60% hộ nghèo", "text/plain"),
        arguments("%, người, hộ", "text/plain"),
        arguments("# A\n\n## B\n\n## C\n", "text/markdown"),
        // Whole web pages, saved ones, and pieces of them.
        arguments("\uFEFF \n<!DOCTYPE html><p>a", "text/html"),
        arguments("<!-- saved from url=(0014)about:internet -->\n<html><p>a", "text/html"),
        arguments("<p>Kế hoạch</p>", "text/html"),
        arguments("<table><tr><td>1", "text/html"),
        arguments("<o:p>x</o:p>", "text/html"),
        arguments(
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
            "application/xhtml+xml"),
        arguments("<?xml version='1.0'?><a/>", "application/xml"),
        arguments("{\"a\": []}", "application/json"),
        // Formats that are written in letters from first to last.
        arguments("{\\rtf1 a}", "application/rtf"),
        arguments("%PDF-1.4\n", "application/pdf"),
        arguments("%!PS-Adobe-3.0\n", "application/postscript"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsAreToldByTheirBeginning(String text, String mediaType) {
    assertThat(ContentType.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(mediaType);
    assertThat(ContentType.of(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(mediaType);
  }

  @Test
  void oldEncodingsAreTextAndNoiseIsNot() {
    assertThat(ContentType.of("QuyÕt ®Þnh ban hµnh kÕ ho¹ch".getBytes(ONE_BYTE)))
        .isEqualTo(ContentType.LEGACY_TEXT);
    assertThat(ContentType.of("<html><p>QuyÕt ®Þnh".getBytes(ONE_BYTE))).isEqualTo("text/html");
    assertThat(ContentType.of("\u0001\u0002ÿ\u0003\u0004".getBytes(ONE_BYTE)))
        .isEqualTo(ContentType.BINARY);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "word/document2.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ghi-chu.txt, application/zip",
    // Another archive inside, whose names are not this one's.
    "luu/word/document.xml, application/zip"
  })
  void archivesAreToldByTheirParts(String part, String mediaType) throws IOException {
    assertThat(ContentType.of(zip("docProps/app.xml", part))).isEqualTo(mediaType);
    assertThat(ContentType.of(zip("[Content_Types].xml", part))).isEqualTo(mediaType);
  }

  @Test
  void anOfficeFileWithoutItsMainPartIsNoArchive() throws IOException {
    assertThat(ContentType.of(zip("[Content_Types].xml", "_rels/.rels")))
        .isEqualTo("application/x-tika-ooxml");
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, application/msword",
    "Workbook, application/vnd.ms-excel",
    "EncryptedPackage, application/x-tika-ooxml-protected",
    "Other, application/x-tika-msoffice"
  })
  void office97FilesAreToldByTheirParts(String part, String mediaType) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), part);
      files.writeFilesystem(bytes);
    }

    assertThat(ContentType.of(bytes.toByteArray())).isEqualTo(mediaType);
  }

  @Test
  void aFileThatIsCutOffKeepsItsFormat() throws IOException {
    byte[] whole = zip("[Content_Types].xml", "word/document.xml");

    assertThat(ContentType.of(Arrays.copyOf(whole, whole.length - 30)))
        .isEqualTo(ContainerType.DOCX);
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
