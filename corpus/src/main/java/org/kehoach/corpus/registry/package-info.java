// SPDX-License-Identifier: GPL-3.0-or-later
/// What has one name everywhere: the indicators that plans set values for ([IndicatorRegistry]) and
/// the units that those values are compared in ([UnitRegistry]). The entries are tables beside the
/// classes, written for people to read and to add to; a wrong line is told with file, line and
/// reason when the table is loaded.
///
/// Not here: how the words of a document lead to an entry (`extractors`).
@NullMarked
package org.kehoach.corpus.registry;

import org.jspecify.annotations.NullMarked;
