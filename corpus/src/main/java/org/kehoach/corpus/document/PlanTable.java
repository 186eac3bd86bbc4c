// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.util.List;

/// A table's columns. The rows are blocks of shape [Shape.Row] that point to it.
///
/// @param headers the header of each column, rows of a many-rowed header joined from the top by " /
///   " ("Mục tiêu cụ thể / Năm 2023"); empty strings where the table has no header
public record PlanTable(List<String> headers) {
  public PlanTable {
    headers = List.copyOf(headers);
  }

  public int columns() {
    return headers.size();
  }
}
