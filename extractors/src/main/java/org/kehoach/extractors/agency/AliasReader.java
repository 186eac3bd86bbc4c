// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Reads the short names that a document gives to agencies: "UBND các huyện, thành phố (sau đây gọi
/// tắt là UBND cấp huyện)".
public final class AliasReader {

  private static final Pattern ALIAS =
      Pattern.compile(
          "\\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết) (?:tắt |chung )?(?:là|:) ?"
              + "[\"“]?(?<alias>[^()\"”]{2,80}?)[\"”]?\\)");
  private static final int REACH = 160;

  private final AgencyListReader lists;

  AliasReader(AgencyListReader lists) {
    this.lists = lists;
  }

  /// The short names of the text and the names that they stand for; short names of documents and
  /// other things are not among them.
  public Map<String, String> read(String text) {
    String nfc = Vietnamese.nfc(text);
    Map<String, String> aliases = new LinkedHashMap<>();
    Matcher matcher = ALIAS.matcher(nfc);
    while (matcher.find()) {
      String left = nfc.substring(Math.max(0, matcher.start() - REACH), matcher.start());
      String clause = left.substring(Math.max(left.lastIndexOf(';'), left.lastIndexOf(':')) + 1);
      List<String> names = lists.split(clause);
      String alias = matcher.group("alias").strip();
      if (!names.isEmpty() && lists.namesAgencies(alias) && lists.namesAgencies(names.getLast())) {
        aliases.put(alias, names.getLast());
      }
    }
    return aliases;
  }
}
