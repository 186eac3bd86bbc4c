// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

/// How something is printed that is no list.
enum TextFormat {
  /// For people.
  TABLE,
  /// One JSON object.
  JSON
}
