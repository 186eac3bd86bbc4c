// SPDX-License-Identifier: GPL-3.0-or-later
/// The plan document as the rest of Kehoach sees it: one canonical text and the blocks (headings,
/// paragraphs, items, table rows) that lie in it. Start from [PlanDocument].
///
/// Not here: how a file is read (`corpus.read`) or how its layout is understood (`corpus.layout`).
///
/// Trap: all offsets count UTF-16 units of [PlanDocument#text()], never of the file.
@NullMarked
package org.kehoach.corpus.document;

import org.jspecify.annotations.NullMarked;
