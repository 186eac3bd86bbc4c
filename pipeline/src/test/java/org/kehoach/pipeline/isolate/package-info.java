// SPDX-License-Identifier: GPL-3.0-or-later
/// What workers that hang, die or take too much do to a run.
@NullMarked
package org.kehoach.pipeline.isolate;

import org.jspecify.annotations.NullMarked;
