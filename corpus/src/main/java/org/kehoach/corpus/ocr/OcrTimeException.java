// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

/// Says that recognising a picture took longer than it may.
public final class OcrTimeException extends Exception {
  private static final long serialVersionUID = 1;

  OcrTimeException() {
    super("Recognising the text took too long.");
  }
}
