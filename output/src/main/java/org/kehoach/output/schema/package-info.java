// SPDX-License-Identifier: GPL-3.0-or-later
/// The JSON Schemas (draft 2020-12) of the output files' lines, one file each beside this package's
/// classes. Start from [Schemas].
///
/// Not here: the writing of the lines (`output.write`); the tests of this package hold the two to
/// each other.
@NullMarked
package org.kehoach.output.schema;

import org.jspecify.annotations.NullMarked;
