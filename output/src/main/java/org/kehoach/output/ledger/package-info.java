// SPDX-License-Identifier: GPL-3.0-or-later
/// Who does what: the agencies of a workspace ([AgencyList]) and what one of them leads,
/// coordinates and reports, in all provinces or one, under all its names through time
/// ([AgencyLedger]).
///
/// Not here: which name is which agency (`corpus.registry`); what falls due when (`output.due`).
///
/// Trap: a name that could not be linked is listed under its words, so that one unresolved agency
/// may stand in several lines.
@NullMarked
package org.kehoach.output.ledger;

import org.jspecify.annotations.NullMarked;
