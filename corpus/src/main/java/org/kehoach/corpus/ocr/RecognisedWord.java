// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

/// A word as the recogniser reads it.
///
/// @param box around its ink
/// @param confidence from 0, a guess, to 1
public record RecognisedWord(String text, PixelBox box, double confidence) {}
