// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import org.kehoach.corpus.finding.Findings;

/// One document and its records, without its text: what the files say of one document, and what the
/// index is made from.
public record PlanRecords(DocumentRecord document, Findings findings) {}
