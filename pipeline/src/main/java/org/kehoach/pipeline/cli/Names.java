// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.Collection;
import java.util.stream.Collectors;

/// Lists in running text.
final class Names {
  private Names() {}

  /// "a", "a and b", "a, b and c".
  static String list(Collection<?> items) {
    String joined = items.stream().map(Object::toString).collect(Collectors.joining(", "));
    int last = joined.lastIndexOf(", ");
    return last < 0 ? joined : joined.substring(0, last) + " and " + joined.substring(last + 2);
  }
}
