// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

/// A straight line drawn on a page, across or down it.
///
/// @param box what it covers; its length is by far the larger side
public record PixelRule(boolean across, PixelBox box) {}
