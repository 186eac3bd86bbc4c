// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

/// A workspace that cannot be used; the message says in two sentences what is wrong and what to do.
public final class UnusableWorkspaceException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableWorkspaceException(String reason, String remedy) {
    super(reason + ". " + remedy + ".");
  }
}
