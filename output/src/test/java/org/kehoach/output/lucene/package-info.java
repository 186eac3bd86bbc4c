// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of the embedded search engine.
@NullMarked
package org.kehoach.output.lucene;

import org.jspecify.annotations.NullMarked;
