// SPDX-License-Identifier: GPL-3.0-or-later
/// The embedded search engine: Lucene behind the port of `output.search`. Start from
/// [LuceneRecordIndexer] and [LuceneRecordSearcher].
///
/// Not here: how words are cut (`output.words`): fields are given ready-made words, so no Lucene
/// analyzer is used and none can disagree with the marks.
///
/// Trap: whoever changes what [IndexedRecord] writes must raise [IndexFolder#VERSION].
@NullMarked
package org.kehoach.output.lucene;

import org.jspecify.annotations.NullMarked;
