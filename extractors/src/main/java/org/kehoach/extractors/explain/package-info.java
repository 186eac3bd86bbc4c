// SPDX-License-Identifier: GPL-3.0-or-later
/// Why a record is as it is: its passage, the zone that it stands in, and what the readers of
/// amounts, times and agencies find in it. Start from [Explainer].
///
/// Not here: finding records. What became of each reading ([Verdicts]) comes from the extractors,
/// which give the reasons for what they decide ([org.kehoach.extractors.PlanTrace]); an explanation
/// decides nothing.
@NullMarked
package org.kehoach.extractors.explain;

import org.jspecify.annotations.NullMarked;
