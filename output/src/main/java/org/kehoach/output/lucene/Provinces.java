// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import org.kehoach.output.words.Abbreviations;

/// A province's name as a key.
final class Provinces {
  private Provinces() {}

  /// Equal for "Sơn La", "son la" and "tỉnh Sơn La"; for "TP.HCM" and "Hồ Chí Minh".
  static String key(String name, Abbreviations abbreviations) {
    return String.join(" ", abbreviations.expand(name)).replaceFirst("^(tinh|thanh pho) (?=.)", "");
  }
}
