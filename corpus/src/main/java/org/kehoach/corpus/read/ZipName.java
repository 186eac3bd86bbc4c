// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.kehoach.corpus.text.Vietnamese;

/// The names in ZIP archives, many of which do not say how they are encoded.
final class ZipName {

  private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

  /// What the format prescribes for names that say nothing.
  private static final Charset DOS = Charset.forName("IBM437");

  /// Decomposed text of no other letters than Vietnamese ones.
  private static final Pattern VIETNAMESE =
      Pattern.compile("[\\p{ASCII}đĐ–\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323]*");

  private ZipName() {}

  /// The name with forward slashes, without steps that lead nowhere ("./", "//").
  static String of(ZipArchiveEntry entry) {
    String written = Vietnamese.nfc(decoded(entry)).replace('\\', '/');
    String name =
        Arrays.stream(written.split("/"))
            .filter(Predicate.not(step -> step.isEmpty() || step.equals(".")))
            .collect(Collectors.joining("/"));
    return written.startsWith("/") ? "/" + name : name;
  }

  /// Names that are sound UTF-8 are UTF-8 also where they do not say so.
  private static String decoded(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean named =
        entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
            || entry.getGeneralPurposeBit().usesUTF8ForNames();
    if (named || raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      String windows = new String(raw, WINDOWS_VIETNAMESE);
      String decomposed = Normalizer.normalize(windows, Normalizer.Form.NFD);
      return VIETNAMESE.matcher(decomposed).matches() ? windows : new String(raw, DOS);
    }
  }
}
