// SPDX-License-Identifier: GPL-3.0-or-later
/// One record of a workspace by its id, with its document and its surroundings, and the document
/// read again from its file. Start from [RecordLookup].
///
/// Not here: searching by words (`output.search`).
@NullMarked
package org.kehoach.pipeline.lookup;

import org.jspecify.annotations.NullMarked;
