// SPDX-License-Identifier: GPL-3.0-or-later
/// From a plan document to its findings. Start from [PlanExtractor]; each kind of record has a
/// package of its own.
@NullMarked
package org.kehoach.extractors;

import org.jspecify.annotations.NullMarked;
