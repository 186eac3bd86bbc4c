// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

/// What a column of a task table holds.
enum ColumnRole {
  NUMBER,
  TASK,
  LEAD,
  COORDINATORS,
  TIME,
  PRODUCT,
  FUNDING,
  OTHER
}
