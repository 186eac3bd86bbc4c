// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of the document's text and its places.
@NullMarked
package org.kehoach.corpus.document;

import org.jspecify.annotations.NullMarked;
