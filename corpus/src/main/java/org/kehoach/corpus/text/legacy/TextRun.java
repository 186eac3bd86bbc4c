// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

/// Text in one font.
///
/// @param font its name as the document gives it; empty where it gives none
public record TextRun(String font, String text) {}
