// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a date as ISO 8601 or as Vietnamese write it.
final class DateConverter implements ITypeConverter<LocalDate> {
  private static final List<DateTimeFormatter> FORMS =
      List.of(form("uuuu-MM-dd"), form("d/M/uuuu"), form("d-M-uuuu"));

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  @Override
  public LocalDate convert(String value) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(value, form);
      } catch (DateTimeException e) {
        // the next form may do
      }
    }
    throw new TypeConversionException(
        "'%s' is no date; write it as 2025-12-31 or 31/12/2025.".formatted(value));
  }
}
