// SPDX-License-Identifier: GPL-3.0-or-later
/// Who: the agencies and groups of agencies that a cell, a label, a heading or a sentence names, in
/// which role, and under which id they are one. All readers share one [AgencyLexicon]; start from
/// [AgencyReaders].
///
/// Not here: which item an agency leads (`extractors.link`); which agency followed which after a
/// reorganisation.
///
/// Trap: many words that begin a name also begin an action ("tổ chức", "báo cáo", "ban hành"), and
/// names hold commas and "và"; the word lists beside this package decide, not the code.
@NullMarked
package org.kehoach.extractors.agency;

import org.jspecify.annotations.NullMarked;
