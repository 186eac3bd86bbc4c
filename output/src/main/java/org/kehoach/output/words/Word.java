// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import org.kehoach.corpus.document.Span;

/// One word (in Vietnamese: syllable), number or percent sign of a text.
///
/// @param accented lower case with the newer tone-mark placement
/// @param folded lower case without accents, "đ" as "d"
/// @param span its place in the text, combining marks included
/// @param glued whether no space parts it from the word before ("QĐ" in "1132/QĐ", "%" in "60%")
public record Word(String accented, String folded, Span span, boolean glued) {}
