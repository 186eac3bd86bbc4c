// SPDX-License-Identifier: GPL-3.0-or-later
/// Handmade plans that the tests of this module share. One record of each shape: [SampleRecords];
/// whole plans to search: [SamplePlan].
@NullMarked
package org.kehoach.output;

import org.jspecify.annotations.NullMarked;
