// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as Vietnamese documents write them: "09/10/2024".
final class Dates {
  private static final DateTimeFormatter SLASHED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private Dates() {}

  static String of(LocalDate day) {
    return SLASHED.format(day);
  }
}
