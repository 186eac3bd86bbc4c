// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.corpus.read.SourceBlock;

/// Page furniture: what stands on a page but is no part of the document (page numbers, running
/// heads, rules, the addresses that a web copy prints between lines).
final class Furniture {
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|www\\.)\\S+(?: \\d{1,3}/\\d{1,3})?");
  private static final Pattern RULE = Pattern.compile("[-_=–—.*~\\s]{3,}|[-–—_]{1,2}");
  private static final Pattern GAZETTE =
      Pattern.compile("CÔNG BÁO ?/ ?Số [^/]{1,30}/ ?Ngày .{4,20}");
  private static final Pattern NUMBER_AT_EDGE = Pattern.compile("^\\d{1,4} | \\d{1,4}$");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)(?:trang |[-–] ?)?\\d{1,3}(?: ?[-–]|/\\d{1,3})?");

  private Furniture() {}

  /// Whether a line is nothing but furniture wherever it stands.
  static boolean isRuleOrLink(CharSequence line) {
    return LINK.matcher(line).matches() || RULE.matcher(line).matches();
  }

  /// Whether a line is the head of a gazette's page, the page's number with it or not.
  static boolean isGazetteHead(CharSequence line) {
    return GAZETTE.matcher(NUMBER_AT_EDGE.matcher(line).replaceAll("")).matches();
  }

  static boolean isPageNumber(CharSequence line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  /// The texts of running heads: lines that stand at the first or last two lines of at least three
  /// pages, numbers in them left aside; a page's own number may stand at either side.
  static Set<String> runningHeads(List<SourceBlock> blocks) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof SourceBlock.Line line
          && line.page() > 0
          && nearPageEdge(blocks, i)) {
        pages.computeIfAbsent(withoutNumbers(line.text()), t -> new HashSet<>()).add(line.page());
      }
    }
    Set<String> heads = new HashSet<>();
    pages.forEach(
        (text, on) -> {
          if (on.size() >= 3) {
            heads.add(text);
          }
        });
    return heads;
  }

  static String withoutNumbers(String line) {
    return NUMBER_AT_EDGE.matcher(line).replaceAll("").replaceAll("\\d+", "#");
  }

  private static boolean nearPageEdge(List<SourceBlock> blocks, int i) {
    int page = blocks.get(i).page();
    return i < 2
        || i + 2 >= blocks.size()
        || blocks.get(i - 2).page() != page
        || blocks.get(i + 2).page() != page;
  }
}
