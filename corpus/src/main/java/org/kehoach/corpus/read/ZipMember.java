// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// A file or folder in a [ZipArchive], as the archive's directory describes it.
public final class ZipMember {

  /// What a member is.
  public enum Kind {
    FILE,
    FOLDER,
    /// A link to another file, whose name is all that the archive holds.
    LINK,
    ENCRYPTED,
    /// A file that is packed by a method that cannot be unpacked.
    UNKNOWN_PACKING
  }

  /// Those that Commons Compress unpacks by itself; others need libraries of their own.
  private static final Set<ZipMethod> UNPACKED =
      Set.of(
          ZipMethod.STORED,
          ZipMethod.UNSHRINKING,
          ZipMethod.IMPLODING,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.BZIP2);

  private final ZipArchiveEntry entry;
  private final String name;

  ZipMember(ZipArchiveEntry entry) {
    this.entry = entry;
    this.name = ZipName.of(entry);
  }

  ZipArchiveEntry entry() {
    return entry;
  }

  /// With the folders around it, "dir/plan.pdf".
  public String name() {
    return name;
  }

  /// How many bytes it unfolds to.
  public long size() {
    return entry.getSize();
  }

  public Kind kind() {
    if (entry.getSize() == 0 && entry.getName().matches(".*[/\\\\]")) {
      return Kind.FOLDER;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Kind.ENCRYPTED;
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    if (method == null || !UNPACKED.contains(method)) {
      return Kind.UNKNOWN_PACKING;
    }
    return entry.isUnixSymlink() ? Kind.LINK : Kind.FILE;
  }

  /// Whether the name leads to a place in the archive: not to the root of a disk, not to a folder
  /// above, not nowhere.
  public boolean staysInside() {
    return !name.isEmpty() && !name.matches("(?s)/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?");
  }
}
