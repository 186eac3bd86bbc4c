// SPDX-License-Identifier: GPL-3.0-or-later
/// What has one name everywhere: provinces ([Provinces]), the districts that there were
/// ([Districts]), the agencies of the state and of public life ([AgencyRegistry]), each with its
/// dates, its act and who followed it; the indicators that plans set values for
/// ([IndicatorRegistry]) and the units that those values are compared in ([UnitRegistry]). The
/// entries are tables beside the classes, written for people to read and to add to; a wrong line is
/// told with file, line and reason when the table is loaded. [AgencyLinker] finds the agency that a
/// name means.
///
/// Not here: where names stand in a document and how they are written there, or how the words of a
/// target lead to an indicator (`extractors`).
///
/// Trap: seven codes of provinces mean one province until 2025-06-30 and another since (15 was Yên
/// Bái and is Lào Cai); the two are one province today.
@NullMarked
package org.kehoach.corpus.registry;

import org.jspecify.annotations.NullMarked;
