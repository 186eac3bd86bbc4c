// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;

/// Makes ZIP archives for the tests, sound ones and others.
final class PackedFiles {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream archive = new ZipArchiveOutputStream(bytes);

  /// An archive with the names in an encoding that it does not tell.
  static PackedFiles named(String charset) {
    PackedFiles files = new PackedFiles();
    files.archive.setEncoding(charset);
    files.archive.setUseLanguageEncodingFlag(false);
    files.archive.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
    return files;
  }

  PackedFiles with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  PackedFiles with(String name, byte[] content) throws IOException {
    return with(new ZipArchiveEntry(name), content);
  }

  PackedFiles with(ZipArchiveEntry entry, byte[] content) throws IOException {
    archive.putArchiveEntry(entry);
    archive.write(content);
    archive.closeArchiveEntry();
    return this;
  }

  /// A file that is not compressed, so that its bytes stand in the archive as they are.
  PackedFiles stored(String name, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipArchiveEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    return with(entry, content);
  }

  byte[] bytes() throws IOException {
    archive.close();
    return bytes.toByteArray();
  }

  /// The archive with the first bit of every member's flags set, which says that a password
  /// protects it.
  static byte[] encrypted(byte[] archive) {
    return changed(archive, 6, 8, (short) 1);
  }

  /// The archive with every member said to be packed by `method`.
  static byte[] packedBy(int method, byte[] archive) {
    return changed(archive, 8, 10, (short) method);
  }

  private static byte[] changed(byte[] archive, int inLocal, int inDirectory, short value) {
    ByteBuffer changed = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + 4 <= archive.length; i++) {
      int signature = changed.getInt(i);
      if (signature == LOCAL_HEADER || signature == DIRECTORY_ENTRY) {
        int at = i + (signature == LOCAL_HEADER ? inLocal : inDirectory);
        boolean flags = inLocal == 6;
        changed.putShort(at, (short) (flags ? changed.getShort(at) | value : value));
      }
    }
    return changed.array();
  }

  /// The archive with every member said to unfold to `size` bytes.
  static byte[] claiming(int size, byte[] archive) {
    ByteBuffer changed = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + 4 <= archive.length; i++) {
      if (changed.getInt(i) == DIRECTORY_ENTRY) {
        changed.putInt(i + 24, size);
      }
    }
    return changed.array();
  }
}
