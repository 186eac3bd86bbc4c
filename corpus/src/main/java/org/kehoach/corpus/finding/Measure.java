// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

/// What a target's value is an amount of.
public enum Measure {
  /// The level to reach.
  LEVEL,
  /// An amount by which to rise against a base.
  INCREASE,
  /// An amount by which to fall against a base.
  DECREASE,
  /// A factor on a base ("gấp đôi" is 2).
  MULTIPLE
}
