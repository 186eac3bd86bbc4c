// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// A gold file that was not used.
///
/// @param reason for the user, without a full stop
public record LeftOutGold(String name, String reason) {}
