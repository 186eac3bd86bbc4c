// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;

/// Lists compared without regard to order.
final class Multiset {
  private Multiset() {}

  /// How many elements the two lists share, each counted as often as both have it.
  static <T> int shared(List<T> one, List<T> other) {
    List<T> rest = new ArrayList<>(other);
    return (int) one.stream().filter(rest::remove).count();
  }
}
