// SPDX-License-Identifier: GPL-3.0-or-later
/// The output files: one JSON object per record and line, and the canonical texts. Start from
/// [RecordFilesWriter]; to read them back, from [RecordFilesReader].
///
/// Not here: the JSON Schemas of the lines (`output.schema`), or which documents a run reads and in
/// what order (`pipeline`).
///
/// Trap: a component added to a record of `corpus.finding` becomes a field of the files at once;
/// the schema tests fail until the schema describes it.
@NullMarked
package org.kehoach.output.write;

import org.jspecify.annotations.NullMarked;
