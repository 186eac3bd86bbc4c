// SPDX-License-Identifier: GPL-3.0-or-later
/// From a file's lines to a [org.kehoach.corpus.document.PlanDocument]: page furniture off, wrapped
/// lines joined, flattened tables rebuilt, headings and lists set in a tree, layers told apart.
/// Start from `PlanLayout`.
@NullMarked
package org.kehoach.corpus.layout;

import org.jspecify.annotations.NullMarked;
