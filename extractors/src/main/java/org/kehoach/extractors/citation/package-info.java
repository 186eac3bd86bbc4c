// SPDX-License-Identifier: GPL-3.0-or-later
/// The documents that a plan cites: decisions, resolutions, plans by their numbers, laws by their
/// names. Start from [CitationExtractor]; [MentionFinder] does the work on one line of text.
///
/// Not here: the plan's own number ([org.kehoach.extractors.profile]).
///
/// The words that the rules look for lie beside the classes as text files: `types.tsv`,
/// `issuers.rules`, `relations.rules`, `laws.txt`, `name-openers.txt`, `name-closers.txt`.
@NullMarked
package org.kehoach.extractors.citation;

import org.jspecify.annotations.NullMarked;
