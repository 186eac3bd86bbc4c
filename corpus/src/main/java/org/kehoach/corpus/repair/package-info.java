// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts right what a recogniser misreads in Vietnamese documents, where that is certain, and keeps
/// account of it. Start from [RecognitionRepair].
///
/// Not here: how pages are recognised (`corpus.ocr`).
///
/// Trap: a number may be a target; digits are touched nowhere but in the numbers of acts and in
/// dates that are written out.
@NullMarked
package org.kehoach.corpus.repair;

import org.jspecify.annotations.NullMarked;
