// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A file was written to while it was read, so that what was read may be half old and half new.
final class FileChangedException extends FileSystemException {
  private static final long serialVersionUID = 1;

  FileChangedException(Path file) {
    super(file.toString());
  }
}
