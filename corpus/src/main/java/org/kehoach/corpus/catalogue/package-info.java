// SPDX-License-Identifier: GPL-3.0-or-later
/// Which plans there are: the files below the folders and in the ZIP archives that a user names,
/// and the sample corpus with its manifest.
@NullMarked
package org.kehoach.corpus.catalogue;

import org.jspecify.annotations.NullMarked;
