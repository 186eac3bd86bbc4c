// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.registry.Indicator;
import org.kehoach.corpus.registry.IndicatorRegistry;

/// Which way indicators ought to go.
public record Directions(IndicatorRegistry indicators) {

  /// 1 where more is better, -1 where less is, 0 where that is not known.
  public int of(Target target) {
    String id = target.indicatorId();
    @Nullable Indicator indicator = id == null ? null : indicators.byId(id);
    return indicator == null
        ? 0
        : switch (indicator.direction()) {
          case HIGHER -> 1;
          case LOWER -> -1;
          case NONE -> 0;
        };
  }
}
