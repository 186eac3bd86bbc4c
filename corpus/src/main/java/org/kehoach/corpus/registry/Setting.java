// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;

/// Where and when a name is used.
///
/// @param province the province that is meant where a name gives none; null where there is none
/// @param code the province's code as of then
/// @param time a day, a year, or all days where nothing is known
public record Setting(Provinces.@Nullable Unit province, @Nullable String code, Validity time) {

  /// A name used at any time in no province.
  public static final Setting ANY = new Setting(null, null, Validity.ALWAYS);

  /// Where and when a document uses names.
  public static Setting of(DocumentProfile profile, Provinces provinces) {
    DocumentProfile.Province province = profile.province();
    Integer year = profile.issuedYear();
    Validity time =
        profile.issuedOn() == null && year != null
            ? Validity.in(year)
            : Validity.on(profile.issuedOn());
    return province == null
        ? new Setting(null, null, time)
        : new Setting(provinces.named(province.name()), province.code(), time);
  }
}
