// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

/// How a list is printed.
enum ListFormat {
  /// For people.
  TABLE,
  /// One JSON object a line.
  JSON,
  /// Comma-separated values with a header line.
  CSV
}
