// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.text.Vietnamese;

/// The place that an organ belongs to: "tỉnh Sơn La", "phường Đống Đa".
///
/// @param kind "tỉnh", "thành phố", "xã" …
/// @param unit the province where this is one, or a city of a province's name; null for others
/// @param end where it ends in the text
record Seat(String kind, String name, Provinces.@Nullable Unit unit, int end) {

  private static final Pattern KIND =
      Pattern.compile(
          "\\s*(?<kind>tỉnh|thành\\s+phố|tp\\.?|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu)\\s+");
  private static final Pattern NAME =
      Pattern.compile("(?:(?!\\s*(?:[-–_*]{2}|số\\s))[^\\n:;|]){1,40}");

  /// The place named at `at` of `text`, which is in lower case; null where none is.
  static @Nullable Seat at(String text, int at, Provinces provinces) {
    Matcher kind = KIND.matcher(text).region(at, text.length());
    return kind.lookingAt() ? named(kind.group("kind"), text, kind.end(), provinces) : null;
  }

  /// The place of that kind whose name stands at `at`.
  static @Nullable Seat named(String kind, String text, int at, Provinces provinces) {
    String plain = kind.startsWith("tp") ? "thành phố" : Vietnamese.squeeze(kind);
    boolean large = plain.equals("tỉnh") || plain.startsWith("thành");
    Matcher province = provinces.pattern().matcher(text).region(at, text.length());
    Provinces.Unit unit = large && province.lookingAt() ? provinces.named(province.group()) : null;
    if (unit != null) {
      return new Seat(plain, unit.name(), unit, province.end());
    }
    Matcher name = NAME.matcher(text).region(at, text.length());
    boolean found = !plain.equals("tỉnh") && name.lookingAt() && !name.group().isBlank();
    return found ? new Seat(plain, capitalised(name.group()), null, name.end()) : null;
  }

  /// As it is written behind the organ: "tỉnh Sơn La".
  String written() {
    return kind + " " + name;
  }

  /// Whether it may stand alone under a province's name ("THÀNH PHỐ HÀ NỘI" / "PHƯỜNG …").
  boolean isPartOfProvince() {
    return !kind.equals("tỉnh") && !kind.equals("thành phố");
  }

  private static String capitalised(String name) {
    return Arrays.stream(Vietnamese.squeeze(name).split(" "))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
