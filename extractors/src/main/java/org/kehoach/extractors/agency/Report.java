// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import org.jspecify.annotations.Nullable;

/// Who receives a report.
///
/// @param reportsTo the receiver; several joined by "; "
/// @param via the agency that it goes through ("qua Sở …"); null where none is named
public record Report(String reportsTo, @Nullable String via) {}
