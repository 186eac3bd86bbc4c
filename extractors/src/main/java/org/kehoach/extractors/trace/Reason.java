// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.trace;

/// Why a decision was made as it was.
///
/// @param check id of the rule or check that decided, e.g. `past.now`; stable
/// @param words the same for people to read, e.g. "describes the present or the past"
public record Reason(String check, String words) {}
