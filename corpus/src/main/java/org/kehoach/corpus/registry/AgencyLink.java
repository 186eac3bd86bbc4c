// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import org.jspecify.annotations.Nullable;

/// The agency that a name means.
///
/// @param id with its place, e.g. `so-y-te/14`
/// @param successor id of who does its work today, where that is another or in another province
public record AgencyLink(AgencyEntry entry, String id, @Nullable String successor) {}
