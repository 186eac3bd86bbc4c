// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document says of itself (contract, section "document"). Null is "the document does not
/// say".
///
/// @param type name of the outermost act: `Quyết định`, `Kế hoạch`…
/// @param title what the plan is about, without the type word
/// @param issuer canonical: `UBND tỉnh Sơn La`
/// @param period both years null where the title gives none
/// @param outlook the year of a "tầm nhìn đến năm …"
/// @param recipients the "Nơi nhận" lines without the "Lưu:" line
public record DocumentProfile(
    @Nullable String type,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable Integer issuedYear,
    @Nullable String title,
    @Nullable String issuer,
    @Nullable Province province,
    Period period,
    @Nullable Integer outlook,
    @Nullable Signer signer,
    List<String> recipients) {

  public DocumentProfile {
    recipients = List.copyOf(recipients);
  }

  /// @param name without "tỉnh"/"thành phố", as of the document's date
  /// @param code official code of the General Statistics Office, two digits, as of then too
  /// @param today what it is today: itself, or what it was merged into
  public record Province(String name, String code, Today today) {

    /// @param code the code since 2025-07-01
    public record Today(String name, String code) {}
  }

  /// The years that the plan covers.
  public record Period(@Nullable Integer from, @Nullable Integer to) {}

  /// @param position the position that signs, e.g. `Phó Chủ tịch`
  public record Signer(String name, @Nullable String position) {}
}
