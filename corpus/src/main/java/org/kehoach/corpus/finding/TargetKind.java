// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

/// Whether a number measures a target.
public enum TargetKind {
  QUANTITATIVE,
  QUALITATIVE
}
