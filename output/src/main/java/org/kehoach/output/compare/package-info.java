// SPDX-License-Identifier: GPL-3.0-or-later
/// One indicator, all provinces, all years: the targets of a workspace beside each other.
///
/// Start from [ProvinceComparison#of]; [ComparisonReport] shows what it gives. Only values of one
/// [Series] are compared: the same indicator, at the same rate, in the same unit. Indicators of the
/// same family that differ by population or condition stand beside, marked, never in the same row.
@NullMarked
package org.kehoach.output.compare;

import org.jspecify.annotations.NullMarked;
