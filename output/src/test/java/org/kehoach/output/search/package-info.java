// SPDX-License-Identifier: GPL-3.0-or-later
/// What every search engine must find.
@NullMarked
package org.kehoach.output.search;

import org.jspecify.annotations.NullMarked;
