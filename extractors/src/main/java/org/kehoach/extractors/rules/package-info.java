// SPDX-License-Identifier: GPL-3.0-or-later
/// Rules as data: text files that an official can read and amend, each rule with its examples,
/// counter-examples and source. Start from [RuleSet].
@NullMarked
package org.kehoach.extractors.rules;

import org.jspecify.annotations.NullMarked;
