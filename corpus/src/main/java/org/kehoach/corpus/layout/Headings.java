// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Layer;

/// Tells headings from list items, which carry the same markers: a heading is short, ends without a
/// full stop, and something stands under it.
final class Headings {
  private static final int MOST_WORDS = 45;
  private static final int MOST_WORDS_BEFORE_COLON = 12;
  private static final int MOST_WORDS_RUN_IN = 25;
  private static final Pattern RUN_IN = Pattern.compile("(.{3,160}?)\\s?: (?=[\\p{Lu}“\"])");

  /// "Các sở: Tài chính, Nội vụ … triển khai": the colon stands inside a list of names.
  private static final Pattern LISTS_NAMES = Pattern.compile("(?iu)(?:các )?(?:sở|bộ): .*");

  /// A sentence that ends before the colon: what follows the colon belongs to a later one.
  private static final Pattern SENTENCE_BEFORE_COLON = Pattern.compile("[^:]*[.;] [^:]*:.*");

  /// The labels of a labelled block ("b) Đơn vị chủ trì: …"), which are no headings.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:nội dung|đơn vị|cơ quan|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|kết quả"
              + "|sản phẩm|kinh phí)(?: [^:]{0,30})?:.*");

  private static final Pattern CLOSING =
      Pattern.compile("(?:Trên đây là|Nơi nhận|TM\\.|KT\\.|TL\\.|CHỦ TỊCH|PHÓ CHỦ TỊCH).*");

  private Headings() {}

  /// The lines with markers of one kind under the same line.
  private record ItemList(int parent, Marker.Kind kind) {}

  /// Which pieces are headings.
  static boolean[] of(List<Piece> pieces, List<Layer> layers) {
    boolean[] headings = new boolean[pieces.size()];
    boolean[] likely = new boolean[pieces.size()];
    for (int i = 0; i < headings.length; i++) {
      headings[i] = pieces.get(i) instanceof Piece.Text t && isSurely(t);
      likely[i] = headings[i] || pieces.get(i) instanceof Piece.Text t && mayBeHeading(t);
    }
    int[] parents = Outline.parents(pieces, layers, likely);
    Set<ItemList> headed = new HashSet<>();
    Set<ItemList> ofItems = new HashSet<>();
    for (int i = 0; i < headings.length; i++) {
      if (pieces.get(i) instanceof Piece.Text text) {
        ItemList list = new ItemList(parents[i], text.marker().kind());
        boolean siblingsAreItems = ofItems.contains(list) && !headed.contains(list);
        headings[i] |= likely[i] && standsOver(pieces, parents, siblingsAreItems, i);
        (headings[i] ? headed : ofItems).add(list);
      }
    }
    return headings;
  }

  private static boolean isSurely(Piece.Text text) {
    if (text.runIn()) {
      return true;
    }
    Marker.Kind kind = text.marker().kind();
    if (kind == Marker.Kind.NONE) {
      return Outline.isTopHeading(text.text());
    }
    return kind.numbersParts() && words(text.content()) <= MOST_WORDS && !endsSentence(text, ";,");
  }

  /// Whether a line could be a heading for its marker, length and end.
  private static boolean mayBeHeading(Piece.Text text) {
    Marker.Kind kind = text.marker().kind();
    String content = text.content();
    int words = words(content);
    boolean shortAndBold = text.bold() && words <= MOST_WORDS / 2;
    return kind != Marker.Kind.NONE
        && !kind.isBullet()
        && words <= MOST_WORDS
        && !(content.endsWith(":") && words > MOST_WORDS_BEFORE_COLON)
        && !(endsSentence(text, ".;,") && !shortAndBold)
        && !LABEL.matcher(content).matches();
  }

  /// Whether something stands under line `i`.
  ///
  /// @param siblingsAreItems whether all earlier lines of the same list were told to be items
  private static boolean standsOver(
      List<Piece> pieces, int[] parents, boolean siblingsAreItems, int i) {
    if (((Piece.Text) pieces.get(i)).content().isEmpty()) {
      return true;
    }
    boolean hasMarkedChildren =
        i + 1 < pieces.size() && parents[i + 1] == i && isMarked(pieces, i + 1);
    return hasMarkedChildren || standsOverText(pieces, i) && !siblingsAreItems;
  }

  private static boolean isMarked(List<Piece> pieces, int i) {
    return pieces.get(i) instanceof Piece.Text t && t.marker().kind() != Marker.Kind.NONE;
  }

  private static boolean standsOverText(List<Piece> pieces, int i) {
    if (i + 1 >= pieces.size()) {
      return false;
    }
    return switch (pieces.get(i + 1)) {
      case Piece.Grid ignored -> true;
      case Piece.Text next ->
          next.marker().kind() == Marker.Kind.NONE && !CLOSING.matcher(next.text()).matches();
    };
  }

  /// Parts headings that run into their first sentence ("6. Các cơ quan báo chí: Tăng cường …")
  /// from it, where other lines of the same list are headings.
  static List<Piece> partRunIn(List<Piece> pieces, List<Layer> layers) {
    boolean[] headings = of(pieces, layers);
    int[] parents = Outline.parents(pieces, layers, headings);
    Set<ItemList> headed = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (headings[i]) {
        headed.add(new ItemList(parents[i], ((Piece.Text) pieces.get(i)).marker().kind()));
      }
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!headings[i]
          && pieces.get(i) instanceof Piece.Text text
          && text.marker().kind() != Marker.Kind.NONE
          && !text.marker().kind().isBullet()
          && headed.contains(new ItemList(parents[i], text.marker().kind()))) {
        Matcher runIn = RUN_IN.matcher(text.text());
        if (runIn.lookingAt()
            && !LABEL.matcher(text.content()).matches()
            && !LISTS_NAMES.matcher(text.content()).matches()
            && !SENTENCE_BEFORE_COLON.matcher(text.content()).matches()
            && words(runIn.group(1)) <= MOST_WORDS_RUN_IN) {
          out.add(Piece.Text.runIn(text.words().cut(0, runIn.end(1)).plus(":"), text.page()));
          out.add(new Piece.Text(text.words().cut(runIn.end()), text.page(), false));
          continue;
        }
      }
      out.add(pieces.get(i));
    }
    return out;
  }

  private static boolean endsSentence(Piece.Text text, String ends) {
    String content = text.content();
    return !content.isEmpty()
        && ends.indexOf(content.charAt(content.length() - 1)) >= 0
        && !content.endsWith("...");
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
