// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a year of four digits.
final class YearConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    if (!value.matches("(?:19|20)\\d\\d")) {
      throw new TypeConversionException("'%s' is no year; write it as 2030.".formatted(value));
    }
    return Integer.valueOf(value);
  }
}
