// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.tokens.Table;

/// The names of acts that head documents (`act-types.tsv`), the longest first.
record ActTypes(List<Act> acts) {

  ActTypes {
    acts = List.copyOf(acts);
  }

  /// @param code in document numbers; empty where there is none
  record Act(String name, String code) {
    String capitals() {
      return name.toUpperCase(Locale.ROOT);
    }
  }

  static ActTypes load() {
    return new ActTypes(
        Table.lines(ActTypes.class, "act-types.tsv").stream()
            .map(line -> line.split("\t", -1))
            .map(columns -> new Act(columns[0], columns.length > 1 ? columns[1].strip() : ""))
            .sorted(Comparator.comparingInt((Act act) -> act.name().length()).reversed())
            .toList());
  }

  /// The act that the heading `line` names: in capitals at its start ("KẾ HOẠCH Phát triển …"), or
  /// alone in any case; null for any other line, for the formula "QUYẾT ĐỊNH:" and for the chapter
  /// "QUY ĐỊNH CHUNG".
  @Nullable Act heading(HeadLine headLine) {
    String line = headLine.text();
    if (!headLine.titleable() || line.endsWith(":") || line.startsWith("QUY ĐỊNH CHUNG")) {
      return null;
    }
    for (Act act : acts) {
      String capitals = act.capitals();
      boolean starts =
          line.startsWith(capitals)
              && (line.length() == capitals.length()
                  || !Character.isLetterOrDigit(line.charAt(capitals.length())));
      if (starts || Vietnamese.lower(line).equals(Vietnamese.lower(act.name()))) {
        return act;
      }
    }
    return null;
  }

  /// The act that a number's code names; null where none does.
  @Nullable Act coded(String number) {
    for (String part : number.split("[/-]")) {
      for (Act act : acts) {
        if (!act.code().isEmpty() && act.code().equalsIgnoreCase(part)) {
          return act;
        }
      }
    }
    return null;
  }
}
