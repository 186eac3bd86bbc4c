// SPDX-License-Identifier: GPL-3.0-or-later
/// How a text and what a user types are cut into words that meet: with or without accents, "hoà" or
/// "hòa", "KH&CN" or "Khoa học và Công nghệ", "1132/QĐ-TTg" as it is typed. Start from [Words] for
/// texts and [TypedQuery] for queries.
///
/// Not here: ranking (`output.lucene`).
///
/// Trap: [Word#folded] alone makes "chỉ tiêu" (target) and "chi tiêu" (spending) equal.
@NullMarked
package org.kehoach.output.words;

import org.jspecify.annotations.NullMarked;
