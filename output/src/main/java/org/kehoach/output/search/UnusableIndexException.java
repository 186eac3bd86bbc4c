// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.io.IOException;

/// There is no index to search, or another version of Kehoach made it. The message names the folder
/// and what to do.
public final class UnusableIndexException extends IOException {
  private static final long serialVersionUID = 1;

  public UnusableIndexException(String message) {
    super(message);
  }
}
