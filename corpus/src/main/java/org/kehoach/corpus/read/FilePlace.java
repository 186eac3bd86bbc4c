// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Where a file's bytes lie: on the disk, or in a ZIP archive there.
///
/// @param file on the disk
/// @param inside the way from the archive to the file, as "dir/plan.pdf" or "more.zip!/plan.pdf";
///   empty where the file itself lies on the disk
public record FilePlace(Path file, String inside) {

  private static final int LARGEST = Integer.MAX_VALUE - 9;

  public static FilePlace onDisk(Path file) {
    return new FilePlace(file, "");
  }

  /// The place that a run showed as `path`, such as "plans/a.zip!/dir/plan.pdf".
  public static FilePlace shownAs(String path) {
    for (int i = path.indexOf(ZipArchive.INTO); i > 0; i = path.indexOf(ZipArchive.INTO, i + 1)) {
      Path archive = Path.of(path.substring(0, i));
      if (Files.isRegularFile(archive)) {
        return new FilePlace(archive, path.substring(i + ZipArchive.INTO.length()));
      }
    }
    return onDisk(Path.of(path));
  }

  /// The way to what lies `inside` the archive to which `archive` leads; either may be empty.
  public static String shownIn(String archive, String inside) {
    return archive.isEmpty() || inside.isEmpty()
        ? archive + inside
        : archive + ZipArchive.INTO + inside;
  }

  /// All bytes, of a file that fits into memory.
  ///
  /// @throws java.util.zip.ZipException where the archive is damaged there
  public byte[] content() throws IOException {
    return content(LARGEST);
  }

  /// The bytes; where they are more than `most`, the first `most + 1` of them.
  ///
  /// @throws java.util.zip.ZipException where the archive is damaged there
  /// @throws FileChangedException where the file was written to meanwhile
  byte[] content(long most) throws IOException {
    BasicFileAttributes before = attributes();
    byte[] content = inside.isEmpty() ? onDisk(most) : inArchive(most);
    BasicFileAttributes after = attributes();
    if (before.size() != after.size()
        || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
      throw new FileChangedException(file);
    }
    return content;
  }

  /// @throws IOException where it is no file: opening a pipe would wait for its writer
  private BasicFileAttributes attributes() throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "is no file");
    }
    return attributes;
  }

  private byte[] onDisk(long most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(most, LARGEST) + 1);
    }
  }

  private byte[] inArchive(long most) throws IOException {
    try (ZipArchive archive = ZipArchive.in(file)) {
      if (archive == null) {
        throw new NoSuchFileException(inside);
      }
      return archive.content(inside, most);
    }
  }
}
