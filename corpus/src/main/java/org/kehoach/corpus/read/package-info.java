// SPDX-License-Identifier: GPL-3.0-or-later
/// From a file to its lines, paragraphs and tables, in reading order: one [DocumentReader] per
/// format, listed in [Readers], which is where to start. The only place for PDFBox, POI, Tika,
/// jsoup, Mime4j, commonmark and RTF Parser Kit.
///
/// Not here: what the lines mean (`corpus.layout`).
@NullMarked
package org.kehoach.corpus.read;

import org.jspecify.annotations.NullMarked;
