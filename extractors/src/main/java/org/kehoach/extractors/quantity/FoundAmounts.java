// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import java.util.List;
import org.kehoach.extractors.trace.Rejection;

/// What the numbers of a text are.
///
/// @param amounts those that measure something, in the text's order
/// @param rejected those that measure nothing, in the text's order
public record FoundAmounts(List<Quantity> amounts, List<Rejection> rejected) {
  public FoundAmounts {
    amounts = List.copyOf(amounts);
    rejected = List.copyOf(rejected);
  }
}
