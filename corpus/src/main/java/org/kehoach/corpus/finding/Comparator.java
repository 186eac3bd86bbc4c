// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

/// How a value is to be compared with what is reached.
public enum Comparator {
  /// đạt, là, a bare number
  EQ(""),
  /// ≥, tối thiểu, ít nhất, trở lên, đạt từ
  GE("≥ "),
  /// >, trên, hơn
  GT("> "),
  /// ≤, tối đa, không quá
  LE("≤ "),
  /// <, dưới
  LT("< "),
  /// khoảng
  APPROX("≈ "),
  /// 10-15%, từ 10 đến 15%
  RANGE("");

  private final String sign;

  Comparator(String sign) {
    this.sign = sign;
  }

  /// What people read before the value, a space behind it; empty where they read nothing.
  public String sign() {
    return sign;
  }
}
