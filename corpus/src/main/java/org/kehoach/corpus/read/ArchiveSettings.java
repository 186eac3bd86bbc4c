// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// Bounds on the archives that are read as if they were folders. What is beyond a bound is left out
/// with the reason; the archive's other files are read.
///
/// @param maxMembers files and folders in one archive, with the archives inside it
/// @param maxMemberBytes largest file that is unpacked
/// @param maxUnpackedBytes what all files of one archive may unfold to, with the archives inside it
/// @param maxDepth archives around a file: 1 is none inside another
public record ArchiveSettings(
    int maxMembers, long maxMemberBytes, long maxUnpackedBytes, int maxDepth) {

  public ArchiveSettings {
    if (maxMembers <= 0 || maxMemberBytes <= 0 || maxUnpackedBytes <= 0 || maxDepth <= 0) {
      throw new IllegalArgumentException("bounds on archives must be above zero");
    }
    if (maxMemberBytes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("a file of an archive must fit into memory");
    }
  }

  /// 5000 files, 64 MiB a file, 4 GiB in all, archives in an archive but none in those.
  public static ArchiveSettings standard() {
    return new ArchiveSettings(5000, 64L << 20, 4L << 30, 2);
  }
}
