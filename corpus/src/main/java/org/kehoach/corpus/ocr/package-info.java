// SPDX-License-Identifier: GPL-3.0-or-later
/// Text recognition: from the picture of a page to its words, each with its place and how sure it
/// is, and to the rules drawn on it. The only place that knows Tesseract and Leptonica. Start from
/// [PageScan].
///
/// Not here: which pages are to be recognised, tables, reading order (`corpus.read`).
///
/// Trap: what the libraries hand out lies outside Java's memory and is freed by nobody else; every
/// type here that holds such is closed by the one who made it.
@NullMarked
package org.kehoach.corpus.ocr;

import org.jspecify.annotations.NullMarked;
