// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The file that a document was read from.
///
/// @param path as the user named it, with forward slashes
/// @param sha256 of the file's bytes, 64 hex digits
/// @param mediaType as detected from the content, e.g. `application/pdf`
/// @param bytes the file's size
/// @param pages number of pages; 0 where the format has none
public record Source(String path, String sha256, String mediaType, long bytes, int pages) {

  /// The id of the document that these bytes hold: the same bytes give the same id wherever they
  /// lie.
  public String documentId() {
    return sha256.substring(0, 12);
  }

  /// The SHA-256 of a file's bytes, as [#sha256()] gives it.
  public static String fingerprint(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
