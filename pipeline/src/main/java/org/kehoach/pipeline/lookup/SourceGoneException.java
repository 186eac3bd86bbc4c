// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.lookup;

/// A document's file is gone or has changed; the message says what to do, without a full stop.
public final class SourceGoneException extends Exception {
  private static final long serialVersionUID = 1L;

  SourceGoneException(String message) {
    super(message);
  }
}
