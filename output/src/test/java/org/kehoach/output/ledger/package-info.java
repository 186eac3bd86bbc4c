// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of the ledgers.
@NullMarked
package org.kehoach.output.ledger;

import org.jspecify.annotations.NullMarked;
