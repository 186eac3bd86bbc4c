// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

/// A record with its evidence.
public sealed interface Finding permits Target, Obligation, Citation {
  String id();

  String documentId();

  Evidence evidence();
}
