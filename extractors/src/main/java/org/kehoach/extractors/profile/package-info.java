// SPDX-License-Identifier: GPL-3.0-or-later
/// What a document says of itself: type, number, date, title, issuer, province, period, signer,
/// recipients. Start from [ProfileExtractor].
///
/// Not here: the documents that it cites ([org.kehoach.extractors.citation]).
///
/// Traps: letterheads come column by column or line by line, cut anywhere ("ỦY BAN NHÂN" / "DÂN");
/// numbers and dates may be blank; a file may have no letterhead at all, or a web page's menu above
/// it; superiors stand above the organ that issues ("UBND TỈNH …" / "SỞ …").
@NullMarked
package org.kehoach.extractors.profile;

import org.jspecify.annotations.NullMarked;
