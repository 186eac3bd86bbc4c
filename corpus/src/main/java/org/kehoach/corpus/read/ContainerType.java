// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Tells the formats that share a container (a ZIP archive, or the file system of Office 97) from
/// one another, by the names in the container's directory.
final class ContainerType {

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String DOC = "application/msword";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String XLS = "application/vnd.ms-excel";
  static final String OFFICE_97_PROTECTED = "application/x-tika-ooxml-protected";
  static final String ZIP = "application/zip";

  /// A part that all files of a media type have.
  ///
  /// @param name without number and ending
  private record Part(String name, String mediaType) {}

  private static final int LONGEST_TYPE = 128;
  private static final List<Part> IN_ZIP =
      List.of(
          new Part("word/document", DOCX),
          new Part("xl/workbook", XLSX),
          new Part(
              "ppt/presentation",
              "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

  /// The parts that tell of the others in an Office file, whatever it holds.
  private static final Set<String> OFFICE_FRAME = Set.of("[Content_Types].xml", "_rels/.rels");

  /// An Office file of another kind, or one that lacks its main part.
  private static final String OFFICE = "application/x-tika-ooxml";

  /// The container also wraps documents of later versions that a password protects.
  private static final String OFFICE_97 = "application/x-tika-msoffice";

  private static final List<Part> IN_OFFICE_97 =
      List.of(
          new Part("EncryptedPackage", OFFICE_97_PROTECTED),
          new Part("WordDocument", DOC),
          new Part("Workbook", XLS));

  private ContainerType() {}

  /// The media type of `content`, where Tika takes it for `detected` by its first bytes.
  static String of(byte[] content, String detected) {
    return switch (detected) {
      case ZIP -> inZip(content, ZIP);
      // An Office file that is cut off before its parts is most likely a document, and said to be
      // damaged by its reader.
      case OFFICE -> inZip(content, DOCX);
      case OFFICE_97 -> inOffice97(content);
      default -> detected;
    };
  }

  private static String inZip(byte[] content, String ifDamaged) {
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      return of(zip);
    } catch (IOException | RuntimeException e) {
      return ofDamaged(content, StandardCharsets.ISO_8859_1, IN_ZIP, ifDamaged);
    }
  }

  /// The media type of the document that `zip` is; [#ZIP] for an archive of files.
  static String of(ZipFile zip) {
    List<String> names =
        Collections.list(zip.getEntries()).stream()
            .map(entry -> entry.getName().replace('\\', '/'))
            .toList();
    return first(
        IN_ZIP,
        part -> names.stream().anyMatch(name -> name.matches(part.name + "\\d*\\.(?:xml|bin)")),
        names.containsAll(OFFICE_FRAME) ? OFFICE : named(zip));
  }

  /// The type that an OpenDocument file or an electronic book names in a part of its own; Tika
  /// knows only those where it comes first and is not packed.
  private static String named(ZipFile zip) {
    ZipArchiveEntry part = zip.getEntry("mimetype");
    if (part == null) {
      return ZIP;
    }
    try (InputStream in = zip.getInputStream(part)) {
      String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
      return type.matches("application/[\\w.+-]+") ? type : ZIP;
    } catch (IOException e) {
      return ZIP;
    }
  }

  private static String inOffice97(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      Set<String> names = files.getRoot().getEntryNames();
      return first(IN_OFFICE_97, part -> names.contains(part.name), OFFICE_97);
    } catch (IOException | RuntimeException e) {
      return ofDamaged(content, StandardCharsets.UTF_16LE, IN_OFFICE_97, OFFICE_97);
    }
  }

  /// The names stand unpacked in the container, also where its directory is cut off.
  private static String ofDamaged(
      byte[] content, Charset charset, List<Part> parts, String otherwise) {
    String letters = new String(content, charset);
    return first(parts, part -> letters.contains(part.name), otherwise);
  }

  private static String first(List<Part> parts, Predicate<Part> isThere, String otherwise) {
    return parts.stream().filter(isThere).findFirst().map(Part::mediaType).orElse(otherwise);
  }
}
