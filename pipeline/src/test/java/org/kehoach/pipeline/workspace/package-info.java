// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of who may use a workspace, and of what a run leaves in it.
@NullMarked
package org.kehoach.pipeline.workspace;

import org.jspecify.annotations.NullMarked;
