// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.output.write.DocumentRecord;

/// The place that an entry comes from.
///
/// @param record id of the record, for `kehoach show`
/// @param plan what the document is called: type, number, issuer, year
/// @param page 1-based; 0 where the source has no pages
/// @param section the headings above, outermost first
/// @param quote the document's words
public record Reference(String record, String plan, int page, List<String> section, String quote) {

  /// So many characters of a title tell it from others.
  private static final int LONGEST_TITLE = 60;

  public Reference {
    section = List.copyOf(section);
  }

  /// The place of `finding`, which stands in `document`.
  public static Reference to(Finding finding, DocumentRecord document) {
    return new Reference(
        finding.id(),
        plan(document),
        finding.evidence().page(),
        finding.evidence().section(),
        finding.evidence().quote());
  }

  /// "Kế hoạch 123/KH-UBND, UBND tỉnh Sơn La (2025)", as far as it is known; the beginning of the
  /// title stands for a missing number.
  public static String plan(DocumentRecord document) {
    var profile = document.profile();
    String act =
        Stream.of(profile.type(), profile.number() == null ? title(profile) : profile.number())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    String issued =
        Stream.of(act, profile.issuer())
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(", "));
    String named = issued.isEmpty() ? document.source().path() : issued;
    Integer year =
        profile.issuedOn() == null
            ? profile.issuedYear()
            : Integer.valueOf(profile.issuedOn().getYear());
    return year == null ? named : named + " (" + year + ")";
  }

  private static @Nullable String title(DocumentProfile profile) {
    String title = profile.title();
    if (title == null) {
      return null;
    }
    int end = title.lastIndexOf(' ', LONGEST_TITLE);
    boolean whole = title.length() <= LONGEST_TITLE || end < 0;
    return whole ? "“" + title + "”" : "“" + title.substring(0, end) + "…”";
  }

  /// Plan, page and record in one line.
  public String place() {
    return plan + (page == 0 ? "" : ", page " + page) + ", record " + record;
  }
}
