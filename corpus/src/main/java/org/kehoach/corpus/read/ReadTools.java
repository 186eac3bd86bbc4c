// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Optional;
import org.kehoach.corpus.ocr.TextRecogniser;

/// What the reader of a format with pages works with.
///
/// @param recogniser none to leave scans unread
/// @param listener hears of each page
record ReadTools(
    ReadSettings settings, Optional<TextRecogniser> recogniser, ReadListener listener) {}
