// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/// The packed parts of a Word or Excel file. A part is unpacked when it is asked for, and all of
/// them to no more than a bound, so that a small file cannot unfold to more than memory holds.
///
/// POI's own bounds (`ZipSecureFile`) hold for the whole program and for each part by itself.
final class OfficeParts extends ZipFileZipEntrySource {

  private final long mostBytes;
  private long unpacked;

  OfficeParts(ZipFile zip, long mostBytes) {
    super(zip);
    this.mostBytes = mostBytes;
  }

  /// Whether reading ended because the parts unfold to more than the bound.
  boolean isFull() {
    return unpacked > mostBytes;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Checked(super.getInputStream(entry), entry.getCrc());
  }

  /// A part's bytes, held to the bound and, at their end, to the checksum in the archive.
  private final class Checked extends CheckedInputStream {

    private final long checksum;

    Checked(InputStream in, long checksum) {
      super(in, new CRC32());
      this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      check(read < 0, 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      check(read < 0, read);
      return read;
    }

    private void check(boolean ended, int read) throws IOException {
      if (ended) {
        if (getChecksum().getValue() != checksum) {
          throw new IOException("a part differs from its checksum");
        }
        return;
      }
      unpacked += read;
      if (isFull()) {
        throw new IOException("more than " + mostBytes + " bytes");
      }
    }
  }
}
