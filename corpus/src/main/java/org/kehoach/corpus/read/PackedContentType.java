// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Tells the formats that are ZIP archives inside from one another, by the names of their parts.
final class PackedContentType {

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String ZIP = "application/zip";

  private static final int LONGEST_TYPE = 200;

  private PackedContentType() {}

  static String of(byte[] content) {
    String byNames = byNames(new String(content, StandardCharsets.ISO_8859_1));
    if (!byNames.equals(ZIP)) {
      return byNames;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      ZipEntry part = zip.getNextEntry();
      return part != null && part.getName().equals("mimetype")
          ? new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip()
          : ZIP;
    } catch (IOException | IllegalArgumentException e) {
      return ZIP;
    }
  }

  /// The names stand unpacked in the archive, also in one that is cut off.
  private static String byNames(String archive) {
    if (archive.contains("word/document")) {
      return DOCX;
    }
    if (archive.contains("xl/workbook")) {
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
    if (archive.contains("ppt/presentation")) {
      return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }
    return ZIP;
  }
}
