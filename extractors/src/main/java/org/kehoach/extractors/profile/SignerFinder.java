// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile.Signer;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.tokens.Table;

/// Who signs: the last position in capitals that signs for itself ("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" is
/// the vice chairman), then a line that is a person's name. Of several signatures the first counts.
///
/// @param positions in running-text case, by their form in capitals
/// @param position finds a position in capitals, with "KT.", "TL.", "TUQ.", "TM." before it
record SignerFinder(Map<String, String> positions, Pattern position) {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:TS|ThS|Ths|GS|PGS|BS|KS|Đại tá|Thượng tá|Thiếu tướng)\\.?\\s+)*"
              + "(\\p{Lu}[\\p{Ll}'’]*(?:[ -]\\p{Lu}[\\p{Ll}'’]*){1,5})(?:$| (?=\\p{Lu}{2}))");

  /// Lines between the position and the name: recipients of the other column, "(Đã ký)".
  private static final int REACH = 25;

  static SignerFinder load() {
    Map<String, String> positions =
        Table.lines(SignerFinder.class, "positions.txt").stream()
            .collect(Collectors.toMap(word -> word.toUpperCase(Locale.ROOT), word -> word));
    String any =
        positions.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> word.replace(" ", "\\s+"))
            .collect(Collectors.joining("|"));
    return new SignerFinder(
        Map.copyOf(positions),
        Pattern.compile(
            "(?<![\\p{L}.])(?<for>(?:TM|T/M|KT|TL|TUQ)\\s*\\.?\\s*)?(?<position>"
                + any
                + ")(?!\\p{L})"));
  }

  /// The first signature in `lines`; null where there is none.
  @Nullable Signer in(List<String> lines) {
    String pending = null;
    int reach = 0;
    for (String line : lines) {
      String capitals = leadingCapitals(line);
      String signs = acting(capitals);
      if (signs != null) {
        pending = signs;
        reach = REACH;
        line = line.substring(capitals.length()).strip();
      }
      Matcher name = NAME.matcher(line.strip());
      if (pending != null && name.lookingAt() && !isHeading(name.group(1))) {
        return new Signer(Vietnamese.squeeze(name.group(1)), pending);
      }
      if (pending != null && --reach < 0) {
        pending = null;
      }
    }
    return null;
  }

  /// The last position in `capitals` that is not stood in for, in running-text case; null for none.
  private @Nullable String acting(String capitals) {
    String last = null;
    Matcher matcher = position.matcher(capitals);
    while (matcher.find()) {
      if (matcher.group("for") == null) {
        last = matcher.group("position");
      }
    }
    return last == null ? null : positions.get(Vietnamese.squeeze(last));
  }

  /// The words at the start of `line` that are wholly in capitals.
  private static String leadingCapitals(String line) {
    int end = 0;
    for (String word : line.split("(?<=\\s)")) {
      if (word.chars().anyMatch(Character::isLowerCase)
          || (word.strip().length() == 1 && Character.isLetter(word.charAt(0)))) {
        break;
      }
      end += word.length();
    }
    return line.substring(0, end);
  }

  private static boolean isHeading(String words) {
    return words.matches("(?iu)nơi nhận|điều \\d+|phụ lục.*|đã ký|ký bởi.*|(?:ủy|uỷ) ban.*");
  }
}
