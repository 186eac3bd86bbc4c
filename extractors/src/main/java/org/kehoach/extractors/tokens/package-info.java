// SPDX-License-Identifier: GPL-3.0-or-later
/// Vietnamese tokens and patterns over them, on CoreNLP's TokensRegex. Start from [Tokeniser] and
/// [TokenPatterns].
///
/// A token is one syllable ("tối", "thiểu"), one number ("99,56"), one document number
/// ("1132/QĐ-TTg"), one date, one unit ("Mb/s") or one sign. Word segmentation is left to the
/// rules: what they look for is named syllable by syllable.
///
/// Traps: TokensRegex has no look-ahead, and its `\w` is ASCII; write `\p{L}`. CoreNLP is used
/// without models and without any of its dependencies, so no annotator that needs them may be
/// started.
@NullMarked
package org.kehoach.extractors.tokens;

import org.jspecify.annotations.NullMarked;
