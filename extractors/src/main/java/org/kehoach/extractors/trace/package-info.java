// SPDX-License-Identifier: GPL-3.0-or-later
/// How an extractor accounts for its records: [Link] tells where a value came from, [Rejection] why
/// a candidate became no value. Extractors give both beside their records, [Traced]; they come out
/// of the decisions themselves, so an explanation cannot differ from what was decided.
@NullMarked
package org.kehoach.extractors.trace;

import org.jspecify.annotations.NullMarked;
