// SPDX-License-Identifier: GPL-3.0-or-later
/// Links what a target measures to the registry's indicators, and gives the same id to the same
/// wording where the registry has none. Start from [IndicatorLinker].
///
/// A wording is compared by its [WordingKey]: the words that tell what is measured, in any order,
/// and apart from them whom, where and by what technology. `wordings.rules` says which words mean
/// the same. Two wordings are equal only where all of both agrees: no link beats a wrong one.
///
/// Not here: the entries (`corpus.registry`), and what an indicator's wording is (`target`).
@NullMarked
package org.kehoach.extractors.indicator;

import org.jspecify.annotations.NullMarked;
