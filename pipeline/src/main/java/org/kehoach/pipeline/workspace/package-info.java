// SPDX-License-Identifier: GPL-3.0-or-later
/// The folder in which a run keeps everything: who may use it, and how a run's result takes the
/// place of the one before. Start from [Workspace].
///
/// Not here: what the files hold (`output.write`, `output.lucene`).
@NullMarked
package org.kehoach.pipeline.workspace;

import org.jspecify.annotations.NullMarked;
