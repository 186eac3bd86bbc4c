// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.text.SplitSymbol;

/// Joins physical lines to whole paragraphs, items and headings.
final class LineJoiner {

  /// A line that could have held the next word and still not reach this much of the width was
  /// broken by the author, not by the margin; in the middle of a sentence less is believed.
  private static final double ROOM_AFTER_SENTENCE = 0.88;

  private static final double ROOM_IN_SENTENCE = 0.78;

  private static final double ALMOST_FULL = 0.97;

  /// An end that a sentence must go on after.
  private static final Pattern OPEN_END =
      Pattern.compile(".*(?:[,(/–-]| (?:và|của|các|cho|tại|về|với|theo|trong|do|là|để))");

  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*(?:[.;!?…]|\\./\\.)[\"”’)]?");
  private static final Pattern ALWAYS_NEW =
      Pattern.compile(
          "(?:Căn cứ |Theo đề nghị |Xét đề nghị |Nơi nhận\\s*:|Điều \\d+\\.|TM\\. |KT\\. |TL\\."
              + " |TUQ\\. |Số\\s*:|\\((?:Kèm|Ban hành kèm) theo |(?:PHỤ LỤC|Phụ lục)(?:"
              + " [IVX\\d]+)?$).*");
  private static final Pattern REFERS_ON =
      Pattern.compile("(?iu).*(?:^|\\s)(?:điểm|khoản|điều|mục|phần|số|và|hoặc|từ|đến|là)");

  /// No pattern of an end looks farther back.
  private static final int LONGEST_END = 40;

  private LineJoiner() {}

  /// Whether `line` begins a paragraph of its own after `previous`.
  ///
  /// @param words the paragraph so far, which ends with `previous`
  static boolean begins(PlacedText words, Line previous, Line line) {
    String begun = end(words.toString());
    String text = line.text();
    if (ALWAYS_NEW.matcher(text).matches() || line.gap() >= Line.ELSEWHERE) {
      return true;
    }
    boolean complete = ENDS_SENTENCE.matcher(begun).matches();
    boolean lower = Character.isLowerCase(firstLetter(text));
    Marker marker = Marker.of(text);
    if (marker.kind() != Marker.Kind.NONE) {
      return complete || begun.endsWith(":") || !looksContinued(begun, previous, marker, line);
    }
    if (lower) {
      return (complete || begun.endsWith(":")) && brokenByAuthor(previous, text) && line.gap() >= 1;
    }
    if (!Character.isLetter(firstLetter(text)) && !complete) {
      return begun.endsWith(":") && brokenByAuthor(previous, text);
    }
    if (OPEN_END.matcher(begun).matches()) {
      return line.gap() >= 3;
    }
    return brokenByAuthor(previous, text)
        || line.gap() >= 1 && (complete || endsBefore(previous, text, ALMOST_FULL))
        || !begun.endsWith(";")
            && isNumbered(words, previous)
            && endsBefore(previous, text, ROOM_AFTER_SENTENCE)
        || (complete || begun.endsWith(":")) && (line.indent() >= previous.indent() + 2)
        || line.gap() >= 3
        || previous.bold() != line.bold() && !complete && isShort(previous);
  }

  /// The lines of one paragraph as one; a symbol split over two lines joins without a space.
  static PlacedText join(PlacedText begun, PlacedText text) {
    return PlacedText.join(SplitSymbol.between(begun, text) ? "" : " ", List.of(begun, text));
  }

  /// All of `lines` as one text.
  static PlacedText joinAll(List<PlacedText> lines) {
    List<PlacedText> rest = new ArrayList<>(lines);
    PlacedText joined = rest.isEmpty() ? PlacedText.EMPTY : rest.removeFirst();
    for (PlacedText line : rest) {
      joined = join(joined, line);
    }
    return joined;
  }

  private static boolean looksContinued(String begun, Line previous, Marker marker, Line line) {
    String text = line.text();
    String content = text.substring(marker.length());
    boolean lower = !content.isEmpty() && Character.isLowerCase(content.charAt(0));
    boolean full = !brokenByAuthor(previous, text);
    return marker.kind().isBullet() && SplitSymbol.between(begun, text)
        || marker.kind().isBullet() && lower && !begun.endsWith(",")
        || REFERS_ON.matcher(begun).matches() && full && line.gap() < 1
        || marker.kind() == Marker.Kind.DASH
            && full
            && previous.fill() > 0.9
            && begun.endsWith(",");
  }

  /// The end of `text`, in which words may be cut: a paragraph is looked at anew for each line that
  /// it takes up.
  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_END));
  }

  private static boolean brokenByAuthor(Line previous, String next) {
    String text = end(previous.text());
    boolean complete =
        ENDS_SENTENCE.matcher(text).matches() && !text.endsWith(";") || text.endsWith(":");
    return endsBefore(previous, next, complete ? ROOM_AFTER_SENTENCE : ROOM_IN_SENTENCE);
  }

  /// Whether `previous` with the first word of `next` behind it would not reach `reach` of the
  /// width.
  private static boolean endsBefore(Line previous, String next, double reach) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    double letter = previous.fill() / Math.max(1, previous.text().length());
    return previous.fill() + (word + 1) * letter < reach;
  }

  /// Whether `previous` is the first line of something numbered, which may be a heading.
  private static boolean isNumbered(PlacedText begun, Line previous) {
    Marker.Kind kind = Marker.of(begun).kind();
    return begun.length() == previous.text().length()
        && kind != Marker.Kind.NONE
        && !kind.isBullet();
  }

  private static boolean isShort(Line line) {
    return line.fill() < 0.7;
  }

  private static int firstLetter(String text) {
    int i = 0;
    while (i < text.length() && "“\"(‘".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() ? text.codePointAt(i) : ' ';
  }
}
