// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.kehoach.output.write.RecordFiles;

/// The records of a workspace from some time on. A run that finds the same again, byte by byte,
/// leaves the state as it was.
///
/// @param id of the records: equal records have equal ids
/// @param since when the run ended that found them
public record RunState(String id, Instant since) {
  /// The files that make up a state.
  static final List<String> FILES =
      List.of(
          RecordFiles.DOCUMENTS,
          RecordFiles.TARGETS,
          RecordFiles.OBLIGATIONS,
          RecordFiles.CITATIONS);

  private static final DateTimeFormatter IN_NAMES =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int ID_DIGITS = 12;

  /// The id of the records that lie in `folder`.
  static String idOf(Path folder) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        if (Files.exists(folder.resolve(file))) {
          try (InputStream in =
              new DigestInputStream(Files.newInputStream(folder.resolve(file)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
          }
        }
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The name of the archive that keeps this state; names in order are states in order.
  String archiveName() {
    return IN_NAMES.format(since) + "-" + id + ".zip";
  }

  /// The state that the archive of that name keeps.
  ///
  /// @throws java.time.DateTimeException where it is no such name
  static RunState ofArchive(String name) {
    int dash = name.indexOf('-');
    return new RunState(
        name.substring(dash + 1, name.length() - ".zip".length()),
        IN_NAMES.parse(name.substring(0, dash), Instant::from));
  }
}
