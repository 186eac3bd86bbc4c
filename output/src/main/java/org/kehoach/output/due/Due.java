// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.output.write.DocumentRecord;

/// One deadline of one obligation or measure.
///
/// @param plan the document that it stands in
/// @param uid the same in every run that finds the same words in the same file
public record Due(
    DocumentRecord plan, Obligation obligation, Deadline deadline, Schedule schedule, String uid) {}
