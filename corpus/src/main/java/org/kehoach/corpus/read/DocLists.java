// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The lists of a DOC file, taken up as its paragraphs name them.
final class DocLists {

  private static final int NOTHING_FOLLOWS = 2;

  private final ListNumbering numbering = new ListNumbering();

  /// The marker, with the space after it, of a paragraph; empty for one in no list.
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    int id = paragraph.getIlfo();
    if (!numbering.knows(id)) {
      add(id, paragraph);
    }
    return numbering.next(id, paragraph.getIlvl());
  }

  /// A list that the file names but does not define has no levels.
  private void add(int id, Paragraph paragraph) {
    Map<Integer, NumberLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int definition = -id;
    try {
      HWPFList list = paragraph.getList();
      definition = list.getLsid();
      ListLevel[] defined = list.getListData().getLevels();
      for (int i = 0; i < defined.length; i++) {
        levels.put(i, level(defined[i], i));
      }
      for (ListFormatOverrideLevel override : list.getLFOData().getRgLfoLvl()) {
        if (override.isFormatting()) {
          levels.put(override.getLevelNum(), level(override.getLevel(), override.getLevelNum()));
        }
        if (override.isStartAt()) {
          starts.put(
              override.getLevelNum(),
              override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt());
        }
      }
    } catch (RuntimeException e) {
      levels.clear();
    }
    numbering.add(id, definition, levels, starts);
  }

  /// @param number from 0
  private static NumberLevel level(ListLevel level, int number) {
    StringBuilder pattern = new StringBuilder();
    for (char c : level.getNumberText().toCharArray()) {
      pattern.append(c < NumberLevel.LEVELS ? "%" + (c + 1) : c);
    }
    return new NumberLevel(
        format(level.getNumberFormat()),
        pattern.toString(),
        level.getStartAt(),
        level.getRestart() < 0 ? number : level.getRestart(),
        level.isLegalNumbering(),
        level.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS ? "" : " ");
  }

  /// The name that DOCX has for a DOC file's number of a format.
  private static String format(int code) {
    return switch (code & 0xFF) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
