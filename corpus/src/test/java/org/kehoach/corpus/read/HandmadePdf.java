// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Makes PDF files object by object, as no library would.
final class HandmadePdf {

  private HandmadePdf() {}

  /// A stream of these commands.
  static String stream(String commands) {
    return stream("", commands);
  }

  /// A stream with further entries in its dictionary.
  static String stream(String dictionary, String commands) {
    return "<<%s/Length %d>>stream\n%s\nendstream"
        .formatted(dictionary, commands.length(), commands);
  }

  /// A stream of `unit` as often as told, between `begin` and `end`, compressed.
  ///
  /// @param dictionary further entries of the stream's dictionary
  static String compressed(String dictionary, String begin, String unit, int times, String end) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] one = unit.getBytes(StandardCharsets.ISO_8859_1);
    try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
      out.write(begin.getBytes(StandardCharsets.ISO_8859_1));
      for (int i = 0; i < times; i++) {
        out.write(one);
      }
      out.write(end.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    String packed = bytes.toString(StandardCharsets.ISO_8859_1);
    return "<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
        .formatted(dictionary, packed.length(), packed);
  }

  /// A file of one page, whose contents are object 4 and whose resources are given.
  ///
  /// @param further objects from number 4 on
  static byte[] onePage(String resources, String... further) {
    List<String> objects = new ArrayList<>(List.of(further));
    objects.addFirst(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<%s>>>>"
            .formatted(resources));
    objects.addFirst("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    return pdf(objects.toArray(String[]::new));
  }

  /// A file of a catalogue and the objects given, of which the first is the page tree's root.
  static byte[] pdf(String... objects) {
    return withTrailer("", objects);
  }

  /// As [#pdf], with further entries in the trailer.
  static byte[] withTrailer(String trailer, String... objects) {
    List<String> all = new ArrayList<>(List.of(objects));
    all.addFirst("<</Type/Catalog/Pages 2 0 R>>");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < all.size(); i++) {
      places.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 %d\n%s".formatted(all.size() + 1, places));
    file.append(
        "trailer<</Size %d/Root 1 0 R%s>>\n"
            .formatted(all.size() + 1, trailer.replace("TABLE", String.valueOf(table))));
    file.append("startxref\n%d\n%%%%EOF\n".formatted(table));
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
