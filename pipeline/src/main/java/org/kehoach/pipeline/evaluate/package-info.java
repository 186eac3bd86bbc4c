// SPDX-License-Identifier: GPL-3.0-or-later
/// How well a run's records agree with hand-made gold files: the contract's scoring. Start from
/// [Evaluation].
///
/// Not here: printing (`pipeline.cli`).
///
/// Trap: the folding of quotes and agency names is the contract's scoring rule, coarser than the
/// comparison that the extractors use; change it only together with the contract.
@NullMarked
package org.kehoach.pipeline.evaluate;

import org.jspecify.annotations.NullMarked;
