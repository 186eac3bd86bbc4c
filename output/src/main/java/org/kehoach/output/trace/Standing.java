// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

/// How a plan stands to a target of the act that it carries out.
public enum Standing {
  /// The same level by the same year.
  ADOPTED,
  /// More by the same year.
  RAISED,
  /// Less by the same year.
  LOWERED,
  /// At least the same level, but by a later year.
  LATER,
  /// No target of the indicator by that year, nor its level by a later one.
  MISSING
}
