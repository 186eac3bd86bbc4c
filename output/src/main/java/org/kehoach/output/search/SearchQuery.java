// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked: words, and filters that a record must all pass. Start from [#of] and narrow.
///
/// @param text the words, as a user types them; blank to list every record that passes the filters.
///   Of up to three words a hit has all, of more at least three quarters; words in double quotes
///   must stand together
/// @param kinds the kinds wanted; empty for all
/// @param province a province's name, accents and "tỉnh" or "thành phố" optional; passes plans of
///   provinces that were merged into it, too; null for all
/// @param agency words of an agency's name, accents optional, abbreviations understood ("sở khcn"):
///   passes an obligation on which an agency has them, one after the other, in its name; and where
///   they are an agency's whole name, also those under the names that it had before or has since
/// @param role the role that the agency must have; null for any
/// @param year passes a target for this year, and an obligation or measure with a deadline that
///   covers it: a period with an open start begins in the plan's year of issue, a duty without end
///   lasts as long as the plan, or for ever where the plan names no last year
/// @param due passes obligations and measures that fall due in time; null for all
/// @param limit the most hits to give; at least 1
public record SearchQuery(
    String text,
    Set<RecordKind> kinds,
    @Nullable String province,
    @Nullable String agency,
    @Nullable Role role,
    @Nullable Integer year,
    @Nullable Due due,
    int limit) {

  /// The part that an agency has in an obligation.
  public enum Role {
    LEAD,
    COORDINATE
  }

  /// Falls due before a day, that day not included. A date or period is due on its last day (the
  /// day before where it is "trước ngày"), in the past too: what is overdue is due. What recurs is
  /// due by its next occurrence on or after `asOf` in the years that the plan covers; "Hàng năm"
  /// occurs at the end of each year, "hàng quý" of each quarter. "Thường xuyên" is never due.
  ///
  /// @param asOf the day that the question is asked on
  public record Due(LocalDate before, LocalDate asOf) {}

  public SearchQuery {
    kinds = Set.copyOf(kinds);
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /// All records that match `text`, at most 20.
  public static SearchQuery of(String text) {
    return new SearchQuery(text, Set.of(), null, null, null, null, null, 20);
  }

  public SearchQuery kinds(RecordKind... wanted) {
    return new SearchQuery(text, Set.of(wanted), province, agency, role, year, due, limit);
  }

  public SearchQuery province(@Nullable String wanted) {
    return new SearchQuery(text, kinds, wanted, agency, role, year, due, limit);
  }

  public SearchQuery agency(@Nullable String wanted, @Nullable Role wantedRole) {
    return new SearchQuery(text, kinds, province, wanted, wantedRole, year, due, limit);
  }

  public SearchQuery year(@Nullable Integer wanted) {
    return new SearchQuery(text, kinds, province, agency, role, wanted, due, limit);
  }

  public SearchQuery due(@Nullable Due wanted) {
    return new SearchQuery(text, kinds, province, agency, role, year, wanted, limit);
  }

  public SearchQuery limit(int most) {
    return new SearchQuery(text, kinds, province, agency, role, year, due, most);
  }
}
