// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Findings;

/// One document with all that was found in it: what the files and the index are made from.
public record ExtractedPlan(PlanDocument document, Findings findings) {}
