// SPDX-License-Identifier: GPL-3.0-or-later
/// Many files at once: a fixed pool of threads, results in input order, one file's misfortune kept
/// to that file. Start from [BatchRun].
///
/// Trap: what is written must not depend on which thread was first; only the order of the input may
/// decide.
@NullMarked
package org.kehoach.pipeline.run;

import org.jspecify.annotations.NullMarked;
