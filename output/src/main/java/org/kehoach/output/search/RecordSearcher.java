// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.io.IOException;

/// Searches the records of an index. Safe for use by several threads at once.
public interface RecordSearcher extends AutoCloseable {

  /// The records that match `query`. Any text is allowed; text without a letter or digit matches
  /// nothing, blank text everything.
  SearchResult search(SearchQuery query) throws IOException;

  @Override
  void close() throws IOException;
}
