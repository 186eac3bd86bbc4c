// SPDX-License-Identifier: GPL-3.0-or-later
/// The search port: what can be asked of the records, and what comes back. Start from
/// [RecordSearcher].
///
/// Not here: any index (`output.lucene` is the embedded one); how words are matched
/// (`output.words`).
///
/// To add another search engine: 1. implement [RecordSearcher] in a package of its own; 2. run
/// extend `RecordSearcherContract` among the tests, which states what every engine must find; 3.
/// choose it where the pipeline opens its searcher.
@NullMarked
package org.kehoach.output.search;

import org.jspecify.annotations.NullMarked;
