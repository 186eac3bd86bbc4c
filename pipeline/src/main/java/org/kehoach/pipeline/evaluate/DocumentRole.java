// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// What a document with a gold file is for; its scores tell more the less the rules have seen of
/// it.
public enum DocumentRole {
  /// A sample in the repository: rules are tuned on it, and their examples come from it.
  SAMPLE("sample"),
  /// Rules are tuned on it.
  DEVELOPMENT("development"),
  /// Only judged on: nobody looks at its errors.
  JUDGING("judging");

  private final String label;

  DocumentRole(String label) {
    this.label = label;
  }

  /// Its name in tables and JSON.
  public String label() {
    return label;
  }
}
