// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of the pages that commands write, in a real browser: what it shows, what it asks for, what
/// it prints.
@NullMarked
package org.kehoach.pipeline.browser;

import org.jspecify.annotations.NullMarked;
