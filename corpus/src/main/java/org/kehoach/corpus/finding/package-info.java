// SPDX-License-Identifier: GPL-3.0-or-later
/// What Kehoach finds in a plan document: the records of the contract, each with its evidence. The
/// one vocabulary that extractors, output files, index and evaluation share. Start from [Findings].
///
/// Not here: how records are found (`extractors`) or written (`output`).
@NullMarked
package org.kehoach.corpus.finding;

import org.jspecify.annotations.NullMarked;
