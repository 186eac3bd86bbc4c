// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.text.legacy.OldText;

/// Reads plain text, which is mostly text copied out of a PDF: physical lines, some files with a
/// blank line after every one, some only between paragraphs.
final class TextReader implements DocumentReader {

  static final String MEDIA_TYPE = "text/plain";

  private static final int TAB_WIDTH = 4;
  private static final double FULL_LINE_PERCENTILE = 0.95;
  private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\f\u000B\u0085\u2028\u2029]");

  private final UnreadFormats unread = new UnreadFormats();

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MEDIA_TYPE) || mediaType.equals(ContentType.LEGACY_TEXT);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    String unicode = UnicodeText.decode(content);
    OldText.Decoded text = OldText.decode(unicode == null ? WindowsText.decode(content) : unicode);
    if (unicode == null && text.repair() == null) {
      return unread.of(file.mediaType());
    }
    return new ReadResult.Read(new SourceText(file, lines(text.text()), text.repair()));
  }

  /// A text with longer lines than this has a line for each paragraph, and none of them is wrapped.
  private static final int LONGEST_WRAPPED_LINE = 160;

  /// A line as written, before its neighbours are known.
  private record Raw(String text, int indent, int blanksAbove) {}

  static List<SourceBlock> lines(String text) {
    List<Raw> raws = raws(text);
    double full = fullLine(raws);
    int ordinary = ordinaryBlanks(raws);
    List<SourceBlock> lines = new ArrayList<>(raws.size());
    for (Raw raw : raws) {
      double fill =
          full > LONGEST_WRAPPED_LINE ? 0 : Math.min(1, (raw.indent + raw.text.length()) / full);
      double gap = lines.isEmpty() ? 0 : Math.max(0, raw.blanksAbove - ordinary);
      lines.add(new SourceBlock.Line(raw.text, 0, raw.indent, fill, gap, false));
    }
    return lines;
  }

  private static List<Raw> raws(String text) {
    List<Raw> raws = new ArrayList<>();
    int blanks = 0;
    for (SharedLines.Part line : SharedLines.inReadingOrder(List.of(BREAK.split(text)))) {
      String clean = CleanText.of(line.text().replace("\t", " ".repeat(TAB_WIDTH)));
      String stripped = clean.strip();
      if (stripped.isEmpty()) {
        blanks++;
      } else {
        raws.add(new Raw(stripped, clean.indexOf(stripped), blanks));
        blanks = 0;
      }
    }
    return raws;
  }

  private static double fullLine(List<Raw> raws) {
    int[] lengths =
        raws.stream().mapToInt(raw -> raw.indent + raw.text.length()).sorted().toArray();
    return lengths.length == 0
        ? 1
        : lengths[(int) Math.ceil((lengths.length - 1) * FULL_LINE_PERCENTILE)];
  }

  /// The number of blank lines between the lines of one paragraph: the middle one of those above
  /// lines that go on in lower case.
  private static int ordinaryBlanks(List<Raw> raws) {
    int[] within =
        raws.stream()
            .skip(1)
            .filter(raw -> Character.isLowerCase(raw.text.codePointAt(0)) && !isLettered(raw.text))
            .mapToInt(Raw::blanksAbove)
            .toArray();
    Arrays.sort(within);
    return within.length == 0 ? 0 : within[within.length / 2];
  }

  /// "a) …", "b. …": a lower-case letter that numbers an item.
  private static boolean isLettered(String text) {
    return text.length() > 1 && (text.charAt(1) == ')' || text.charAt(1) == '.');
  }
}
