// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// A folder of gold files that cannot be used; the message is one sentence for the user.
public final class UnusableGoldException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableGoldException(String message) {
    super(message);
  }
}
