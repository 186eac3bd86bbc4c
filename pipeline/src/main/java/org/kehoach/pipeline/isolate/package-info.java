// SPDX-License-Identifier: GPL-3.0-or-later
/// Worker processes: each file is read, understood and extracted in a Java process of its own kind,
/// which may die without harm to the run. Start from [WorkerPool]; what runs in the worker is
/// [WorkerMain].
///
/// Not here: what a worker does with a file (`PlanPipeline.understand`).
///
/// Trap: what a worker's libraries print on standard output must not mix with its answers; these
/// take the file descriptor 3.
@NullMarked
package org.kehoach.pipeline.isolate;

import org.jspecify.annotations.NullMarked;
