// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of the scoring: hand-made cases, and figure by figure against the contract's own script.
@NullMarked
package org.kehoach.pipeline.evaluate;

import org.jspecify.annotations.NullMarked;
