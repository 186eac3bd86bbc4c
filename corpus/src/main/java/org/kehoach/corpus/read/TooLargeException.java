// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// Ends the reading of a file that unfolds to more than memory should hold; its message says so in
/// one sentence.
final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooLargeException(String message) {
    super(message);
  }
}
