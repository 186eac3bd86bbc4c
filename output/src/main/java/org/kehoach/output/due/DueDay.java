// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.LocalDate;

/// A day on which something falls due.
public record DueDay(LocalDate day, Due due) {}
