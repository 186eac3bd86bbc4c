// SPDX-License-Identifier: GPL-3.0-or-later
/// What part of a plan each block belongs to, told by the headings above it. Start from [Zones].
///
/// Not here: the tree of headings itself (`corpus.layout`).
@NullMarked
package org.kehoach.extractors.segment;

import org.jspecify.annotations.NullMarked;
