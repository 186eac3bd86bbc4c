// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/// The packed parts of a Word file. A part is unpacked when it is asked for, and all of them to no
/// more than a bound, so that a small file cannot unfold to more than memory holds.
///
/// POI's own bounds (`ZipSecureFile`) hold for the whole program and for each part by itself.
final class DocxParts extends ZipFileZipEntrySource {

  private final long mostBytes;
  private long unpacked;

  DocxParts(ZipFile zip, long mostBytes) {
    super(zip);
    this.mostBytes = mostBytes;
  }

  /// Whether reading ended because the parts unfold to more than the bound.
  boolean isFull() {
    return unpacked > mostBytes;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Counted(super.getInputStream(entry));
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      unpacked += read;
      if (isFull()) {
        throw new IOException("more than " + mostBytes + " bytes");
      }
    }
  }
}
