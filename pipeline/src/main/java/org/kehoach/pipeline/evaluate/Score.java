// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// How many records of one kind were right.
///
/// @param right records found that agree with a gold record
/// @param gold records in the gold file
/// @param found records in the workspace
public record Score(int right, int gold, int found) {

  public static final Score NONE = new Score(0, 0, 0);

  /// Share of what was found that is right; 1 where nothing was to be found and nothing was.
  public double precision() {
    if (found == 0) {
      return gold == 0 ? 1 : 0;
    }
    return (double) right / found;
  }

  /// Share of the gold records that were found; 1 where there are none.
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /// Harmonic mean of precision and recall.
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  public Score plus(Score other) {
    return new Score(right + other.right, gold + other.gold, found + other.found);
  }

  /// Whether there was nothing to find and nothing was found.
  public boolean isEmpty() {
    return gold == 0 && found == 0;
  }
}
