// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import java.math.BigDecimal;

/// A unit that stands apart from its numbers, as in a table's column "Đơn vị tính".
///
/// @param name the contract's name
/// @param text as written
/// @param factor what numbers are multiplied by ("Triệu đồng")
public record UnitName(String name, String text, BigDecimal factor) {}
