// SPDX-License-Identifier: GPL-3.0-or-later
/// Text that was written before Unicode: TCVN3, VNI, VPS, VISCII and VIQR, as Unicode. Start from
/// [OldText], which decides word by word what a document's text is written in, by its fonts and its
/// words together; [OldEncoding] holds what each encoding's codes mean, from tables among the
/// resources.
///
/// Traps: the font that a document names may be wrong. Codes arrive as the characters that some
/// program took them for, mostly those of Windows-1252 ("Q§" for "QĐ"); a soft hyphen is a "ư" of
/// TCVN3, so nothing may be cleaned away before. Reasons: decision 9.
@NullMarked
package org.kehoach.corpus.text.legacy;

import org.jspecify.annotations.NullMarked;
