// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A ZIP archive of files, on the disk or in memory; one member at a time is unpacked. Documents
/// that are ZIP archives themselves (DOCX, XLSX, ODT and others) are none.
///
/// Not by the JDK's `ZipFile`, which reads from the disk alone, tells nothing of passwords, and
/// refuses all of an archive for one name that is not in the encoding expected.
public final class ZipArchive implements Closeable {

  /// Stands between an archive and the name of a file in it.
  static final String INTO = "!/";

  private static final int SIGNATURE = 4;

  /// As much of an archive that cannot be opened is looked at to tell what it was.
  private static final int LOOKED_AT = 64 << 20;

  private final ZipFile zip;
  private final List<ZipMember> members;

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
    this.members = Collections.list(zip.getEntries()).stream().map(ZipMember::new).toList();
  }

  /// The archive that `file` is, or null where it is none or may not be opened.
  ///
  /// @throws IOException where it is an archive that is damaged
  public static @Nullable ZipArchive in(Path file) throws IOException {
    return begins(head(file, SIGNATURE))
        ? open(ZipFile.builder().setPath(file), () -> head(file, LOOKED_AT))
        : null;
  }

  /// The archive that `content` is, as [#in(Path)] does.
  public static @Nullable ZipArchive in(byte[] content) throws IOException {
    return begins(content) ? open(ZipFile.builder().setByteArray(content), () -> content) : null;
  }

  private static byte[] head(Path file, int most) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /// Whether content that begins so may be a ZIP archive: one with files, an empty one, or the
  /// first part of one that is split.
  private static boolean begins(byte[] head) {
    return head.length >= SIGNATURE
        && head[0] == 'P'
        && head[1] == 'K'
        && List.of(3, 5, 7).contains((int) head[2])
        && head[3] == head[2] + 1;
  }

  /// What is read where an archive cannot be opened.
  private interface Content {
    byte[] bytes();
  }

  private static @Nullable ZipArchive open(ZipFile.Builder archive, Content content)
      throws IOException {
    try {
      ZipFile zip = archive.setIgnoreLocalFileHeader(true).get();
      if (ContainerType.of(zip).equals(ContainerType.ZIP)) {
        return new ZipArchive(zip);
      }
      zip.close();
      return null;
    } catch (IOException | RuntimeException e) {
      if (!ContentType.of(content.bytes()).equals(ContainerType.ZIP)) {
        return null;
      }
      throw new ZipException("cannot be opened");
    } catch (OutOfMemoryError e) {
      throw new ZipException("lists more members than memory holds");
    }
  }

  /// In the order of the archive's directory.
  public List<ZipMember> members() {
    return members;
  }

  /// Whether `member` is a ZIP archive, or a document that is one.
  public boolean isZip(ZipMember member) {
    try (InputStream in = zip.getInputStream(member.entry())) {
      return begins(in.readNBytes(SIGNATURE));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /// The bytes of `member`; where they are more than `most`, the first `most + 1` of them.
  ///
  /// @throws ZipException where they are not what the archive's directory says of them
  public byte[] content(ZipMember member, long most) throws ZipException {
    try (InputStream in = zip.getInputStream(member.entry())) {
      byte[] content = in.readNBytes((int) Math.min(member.size(), most) + 1);
      CRC32 checksum = new CRC32();
      checksum.update(content);
      boolean whole =
          content.length == member.size() && checksum.getValue() == member.entry().getCrc();
      if (whole || content.length > most) {
        return content;
      }
    } catch (IOException | RuntimeException e) {
      throw (ZipException) new ZipException("cannot be unpacked").initCause(e);
    }
    throw new ZipException("is not what the directory says of it");
  }

  /// The bytes of the member that `inside` leads to, "dir/plan.pdf" or "more.zip!/plan.pdf".
  byte[] content(String inside, long most) throws IOException {
    for (ZipMember member : members) {
      if (member.name().equals(inside)) {
        return content(member, most);
      }
    }
    for (ZipMember member : members) {
      String into = member.name() + INTO;
      if (inside.startsWith(into)) {
        return contentIn(content(member, most), inside.substring(into.length()), most);
      }
    }
    throw new NoSuchFileException(inside);
  }

  private static byte[] contentIn(byte[] archive, String inside, long most) throws IOException {
    try (ZipArchive inner = in(archive)) {
      if (inner == null) {
        throw new NoSuchFileException(inside);
      }
      return inner.content(inside, most);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
