// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;

/// Page numbers in running text.
final class PageList {

  private PageList() {}

  /// "2, 4-7, 9" for growing `numbers`.
  static String of(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < numbers.size(); i++) {
      boolean last = i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1;
      if (last) {
        int first = numbers.get(from);
        runs.add(from == i ? "" + first : first + (from + 1 == i ? ", " : "-") + numbers.get(i));
        from = i + 1;
      }
    }
    return String.join(", ", runs);
  }
}
