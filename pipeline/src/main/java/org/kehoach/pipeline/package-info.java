// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole way from files to findings. Start from [PlanPipeline].
///
/// Not here: how any one step works (`corpus`, `extractors`, `output`), nor the commands
/// (`pipeline.cli`).
@NullMarked
package org.kehoach.pipeline;

import org.jspecify.annotations.NullMarked;
