// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.kehoach.pipeline.workspace.ToolVersion;

/// Tells this program from another: its version, the bytes of its own classes and rules, and the
/// names of its libraries.
final class ProgramFingerprint {
  private static final String OWN = "kehoach-";
  private static final int DIGITS = 12;

  private ProgramFingerprint() {}

  /// For example `0.1.0-3f2a9c01d4e7`.
  static String current() throws IOException {
    return of(System.getProperty("java.class.path"));
  }

  /// That of a program with another class path.
  static String of(String classPath) throws IOException {
    MessageDigest digest = sha256();
    for (String entry : classPath.split(File.pathSeparator)) {
      Path path = Path.of(entry);
      digest.update(String.valueOf(path.getFileName()).getBytes(UTF_8));
      for (Path file : own(path)) {
        digest.update(Files.readAllBytes(file));
      }
    }
    return ToolVersion.current()
        + "-"
        + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static List<Path> own(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      try (Stream<Path> files = Files.walk(entry)) {
        return files.filter(Files::isRegularFile).sorted().toList();
      }
    }
    boolean ours = String.valueOf(entry.getFileName()).startsWith(OWN) && Files.exists(entry);
    return ours ? List.of(entry) : List.of();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
