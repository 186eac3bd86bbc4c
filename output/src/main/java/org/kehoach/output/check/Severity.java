// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

/// How much an inconsistency matters to who has to carry the plan out; the gravest first.
public enum Severity {
  /// The plan asks for two different things.
  HIGH,
  /// Something is wrong, but what is meant can be told.
  MEDIUM,
  /// Something is loose or left open.
  LOW
}
