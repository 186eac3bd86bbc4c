// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.util.List;

/// That text of a document was in encodings older than Unicode and was decoded.
///
/// @param encodings their names: `TCVN3`, `VNI`, `VPS`, `VISCII`, `VIQR`
/// @param before share of the document's words that were Vietnamese syllables as the file has them
/// @param after share of those that are, decoded
public record EncodingRepair(List<String> encodings, double before, double after) {
  public EncodingRepair {
    encodings = List.copyOf(encodings);
  }
}
