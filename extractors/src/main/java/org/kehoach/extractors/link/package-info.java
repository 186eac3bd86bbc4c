// SPDX-License-Identifier: GPL-3.0-or-later
/// Who does what by when: obligations and measures, put together from zones, headings, rows, labels
/// and sentences with the agencies and deadlines found in them. Start from [ObligationExtractor].
///
/// Not here: how an agency's name (`extractors.agency`) or a deadline (`extractors.deadline`) is
/// read.
@NullMarked
package org.kehoach.extractors.link;

import org.jspecify.annotations.NullMarked;
